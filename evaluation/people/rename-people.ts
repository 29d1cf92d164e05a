import givenFemale from "@/lib/analysis/data/given-female.json";
import givenMale from "@/lib/analysis/data/given-male.json";
import surnames from "@/lib/analysis/data/surnames.json";
import { CHINESE_SURNAMES, KOREAN_SURNAMES } from "@/lib/analysis/people/lists/own-words";
import { cutTitles } from "./name-spans";
import type { GoldDocument, GoldMention } from "./people-corpora";

type FullName = { full: string; given: string; surname: string };
type Style = (pick: <T>(items: readonly T[]) => T) => FullName;

const unpack = (lines: readonly string[]) => lines.flatMap((line) => line.split("|"));
const GIVEN = [...unpack(givenFemale), ...unpack(givenMale)].filter((name) => /^[a-z]{3,}$/.test(name));
const SURNAMES = unpack(surnames).filter((name) => /^[a-z]{3,}$/.test(name));
const KOREAN =
  "jong un il song yong nam chol ho min su hyon jin ki sok tae kyong gil ryong hae ju mi young chul hye geun jae sun woo hyun seung joon bong".split(
    " ",
  );
const CHINESE = "xiao ping jin guo hua wei ming li jian zhi yuan hong mei lin feng bin chun yi shi rong de xue".split(
  " ",
);
const ARABIC_SURNAMES = "assad zawahiri sadr maliki masri bashir qadri hashimi nuaimi thani faisal rashid".split(" ");
const ARABIC_GIVEN = "bashar nouri ayman khalid omar hassan tariq saleh faisal yusuf mahmoud ibrahim".split(" ");
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const STYLES: Style[] = [
  (pick) => join(capital(pick(GIVEN)), capital(pick(SURNAMES))),
  (pick) => join(capital(pick(GIVEN)), capital(pick(SURNAMES))),
  (pick) => turn(capital(pick(KOREAN_SURNAMES)), `${capital(pick(KOREAN))}-${pick(KOREAN)}`),
  (pick) => turn(capital(pick(KOREAN_SURNAMES)), `${capital(pick(KOREAN))} ${capital(pick(KOREAN))}`),
  (pick) => turn(capital(pick(CHINESE_SURNAMES)), capital(pick(CHINESE) + pick(CHINESE))),
  (pick) => join(capital(pick(ARABIC_GIVEN)), `al-${capital(pick(ARABIC_SURNAMES))}`),
];

const join = (given: string, surname: string): FullName => ({ full: `${given} ${surname}`, given, surname });
const turn = (surname: string, given: string): FullName => ({ full: `${surname} ${given}`, given, surname });

const PLAIN = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u;

/**
 * The same text about other people: every name is replaced, throughout the text, by one of another culture, in one
 * style a text. Teaches the tagger contexts instead of the names of its training texts (data augmentation by mention
 * replacement, Dai and Adel 2020). Null when no name of the text can be replaced.
 */
export function renamePeople(document: GoldDocument, random: () => number): GoldDocument | null {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const style = pick(STYLES);
  const names = listReplaceable(document);
  if (names.length === 0) return null;
  const map = new Map<string, string>();
  for (const { text } of names) {
    const words = text.split(" ");
    if (words.length === 1 || map.has(text)) continue;
    const name = style(pick);
    map.set(text, name.full);
    setOnce(map, words.at(-1) ?? "", name.surname);
    setOnce(map, words[0] ?? "", name.given);
  }
  for (const { text } of names) if (!map.has(text)) map.set(text, style(pick).surname);
  return rewrite(
    document,
    names.map((name) => ({ ...name, to: map.get(name.text) ?? name.text })),
  );
}

function setOnce(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}

type Place = { start: number; end: number; text: string };

function listReplaceable(document: GoldDocument): Place[] {
  const spans = document.people
    .filter((mention) => (mention.kind ?? "name") === "name")
    .map((mention) => cutTitles(document.text, mention))
    .map(({ start, end }) => ({ start, end, text: document.text.slice(start, end) }))
    .filter(({ text }) => PLAIN.test(text) && /\p{Ll}/u.test(text))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return spans.filter((span) => {
    if (span.start < last) return false;
    last = span.end;
    return true;
  });
}

function rewrite(document: GoldDocument, places: (Place & { to: string })[]): GoldDocument {
  let text = "";
  let at = 0;
  const shifts: { from: number; by: number }[] = [];
  for (const { start, end, to } of places) {
    text += document.text.slice(at, start) + to;
    at = end;
    shifts.push({ from: end, by: text.length - end });
  }
  text += document.text.slice(at);
  const move = (offset: number) => offset + (shifts.findLast((shift) => shift.from <= offset)?.by ?? 0);
  const people = document.people.map((mention): GoldMention => {
    const place = places.find(({ start, end }) => mention.start <= start && end <= mention.end);
    const start = place ? move(place.start) : move(mention.start);
    return { ...mention, start, end: Math.max(start, move(mention.end)) };
  });
  const annotated = document.annotated?.map(([start, end]): [number, number] => [move(start), move(end)]);
  return { ...document, text, people, ...(annotated ? { annotated } : {}) };
}
