import triples from "@/lib/analysis/data/letter-triples.json";

const BUCKET = 1.5;
const LARGEST = 3;

/**
 * How much an unknown folded word is spelled like the names of the lists rather than like their common words and
 * places: the sum of the log-odds of its letter triples, in a few steps from -3 to 3.
 */
export function nameLikeness(folded: string): number {
  let sum = 0;
  const padded = `^${folded}$`;
  for (let at = 0; at + 3 <= padded.length; at += 1) sum += ODDS.get(padded.slice(at, at + 3)) ?? 0;
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(sum / BUCKET)));
}

// Each entry is a triple and its log-odds in tenths: "^mc21".
const ODDS = new Map(
  triples.flatMap((line) => line.split("|").map((entry) => [entry.slice(0, 3), Number(entry.slice(3)) / 10] as const)),
);
