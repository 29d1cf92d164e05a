import lines from "@/lib/analysis/data/word-ranks.json";

/**
 * How usual a word is in speech, as a given name and as a surname, whether somebody or something notable is called so,
 * and the fields of meaning of the noun and the verb it is, each as a short code; "" where nothing is known.
 */
export type WordRank = {
  usage: string;
  given: string;
  surname: string;
  notable: string;
  meaning: string;
  code: string;
  /** Usage, and whether it is a given name or a surname at all. */
  short: string;
};

/** The ranks of a folded word; see `evaluation/people/people-ranks.ts` for what the codes mean. */
export function rankOf(folded: string): WordRank {
  return RANKS.get(folded) ?? UNKNOWN;
}

const UNKNOWN: WordRank = { usage: "", given: "", surname: "", notable: "", meaning: "", code: "", short: "" };
const RANKS = new Map<string, WordRank>();

for (const line of lines) {
  const at = line.indexOf(":");
  const rank = readCode(line.slice(0, at));
  for (const word of line.slice(at + 1).split("|")) RANKS.set(word, rank);
}

function readCode(whole: string): WordRank {
  const meaning = (whole.match(/[NV]./g) ?? []).join("");
  const rest = whole.replace(/[NV]./g, "");
  const part = (pattern: RegExp) => pattern.exec(rest)?.[0] ?? "";
  const [usage, given, surname, notable] = [part(/[pl]\d/), part(/g\d/), part(/s\d/), part(/[fnt]+$/)];
  const short = `${usage}${given === "" ? "" : "g"}${surname === "" ? "" : "s"}`;
  return { usage, given, surname, notable, meaning, code: `${usage}${given}${surname}${notable}`, short };
}
