import { foldWord } from "./fold";

/** An outlet under all its names: the last part of its address, and what it is called. */
export type Outlet = { slug: string; name: string };

// The names that one outlet goes by; the first is what it is called here. Sorted by it.
const NAMES: readonly (readonly string[])[] = [
  ["Agence France-Presse", "AFP"],
  ["Al Jazeera", "Al-Jazeera"],
  ["Associated Press", "AP", "Associated Press News"],
  ["BBC", "BBC News", "British Broadcasting Corporation"],
  ["Bloomberg", "Bloomberg News"],
  ["CNN", "Cable News Network"],
  ["DPA", "Deutsche Presse-Agentur", "German Press Agency"],
  ["KCNA", "Korean Central News Agency", "Korea Central News Agency", "North Korean Central News Agency"],
  ["Korean Central Television", "KCTV"],
  ["Kyodo", "Kyodo News", "Kyodo News Agency"],
  ["New York Times", "NYT"],
  ["Reuters", "Reuters News", "Thomson Reuters"],
  ["Rodong Sinmun", "Rodong Shinmun", "Nodong Sinmun", "Nodong Shinmun", "Rodongsinmun"],
  ["TASS", "ITAR-TASS", "Itar Tass"],
  ["UPI", "United Press International"],
  ["Voice of America", "VOA"],
  ["Radio Free Asia", "RFA"],
  ["Xinhua", "Xinhua News", "Xinhua News Agency", "New China News Agency"],
  ["Yonhap", "Yonhap News", "Yonhap News Agency"],
];
// What papers put before and behind a name without meaning another outlet.
const BEFORE = /^(?:(?:the|state-run|official|north|news agency|newspaper|daily)\s+)+/;
const BEHIND = /\s+(?:news agency|newspaper|website|agency)$/;
const MAX_SLUG = 80;

const KEYS = new Map(NAMES.flatMap((names) => names.map((name) => [keyOf(name), names[0] ?? name] as const)));

/** The one outlet that a printed name means; null when nothing is left that could be an address. */
export function findOutlet(printed: string): Outlet | null {
  const folded = foldWord(printed.trim());
  const bare = folded.replace(BEFORE, "");
  const name = [folded, bare, bare.replace(BEHIND, "")].map((form) => KEYS.get(keyOf(form))).find((found) => found);
  const called = name ?? printed.trim().replace(/^[Tt]he\s+/, "");
  const slug = keyOf(called).replaceAll(" ", "-").slice(0, MAX_SLUG);
  return slug === "" ? null : { slug, name: called };
}

/** What the outlet of this address is called, where it is a known one. */
export function nameOfOutlet(slug: string): string | null {
  return NAMES.map(([name = ""]) => name).find((name) => keyOf(name).replaceAll(" ", "-") === slug) ?? null;
}

/** Folded words of plain letters and digits; other scripts have none, and no page. */
function keyOf(name: string): string {
  return foldWord(name)
    .replace(/['\u2019]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
