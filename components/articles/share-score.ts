import type { ScorePart } from "@/lib/analysis/events/types";

/** A part of a score with how much of all that moved it is its own: percent, below zero where it spoke against. */
export type ScoreShare = { name: string; words: string; percent: number };

/**
 * What moved a score, most first, in whole percent whose sizes add up to a hundred (largest remainders). What weighs nothing in the model
 * moved nothing, and is left out.
 */
export function shareScore(parts: readonly ScorePart[]): ScoreShare[] {
  const moved = parts.map((part) => ({ ...part, by: part.value * part.weight })).filter(({ by }) => by !== 0);
  const all = moved.reduce((sum, { by }) => sum + Math.abs(by), 0);
  const exact = moved.map((part) => ({ part, size: (100 * Math.abs(part.by)) / all }));
  let left = 100 - exact.reduce((sum, { size }) => sum + Math.floor(size), 0);
  return exact
    .sort((x, y) => (y.size % 1) - (x.size % 1) || (x.part.name < y.part.name ? -1 : 1))
    .map(({ part, size }) => {
      const whole = Math.floor(size) + (left-- > 0 ? 1 : 0);
      return { name: part.name, words: part.words, percent: part.by < 0 ? -whole : whole };
    })
    .filter(({ percent }) => percent !== 0)
    .sort((x, y) => Math.abs(y.percent) - Math.abs(x.percent) || (x.name < y.name ? -1 : 1));
}
