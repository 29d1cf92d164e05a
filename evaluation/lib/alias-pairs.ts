import { compareNames, nameKeys } from "@/lib/people/names";
import type { AliasPerson } from "./people-corpora";

export type AliasScore = {
  persons: number;
  /** Pairs of names of one person. */
  pairs: number;
  recognised: number;
  compatible: number;
  /** Pairs of names of different persons that are called the same though they are written differently. */
  wrong: number;
  /** The same where both are written alike: no method can tell them apart by name. */
  homonyms: number;
  missed: [string, string][];
  mistaken: [string, string][];
};

/** How many pairs of names of one person are recognised, and how many pairs of different persons are taken for one. */
export function scoreAliases(people: readonly AliasPerson[], accepts: (person: AliasPerson) => boolean): AliasScore {
  const chosen = people.filter(accepts).map((person) => ({ id: person.id, names: latinNames(person) }));
  const score: AliasScore = {
    persons: 0,
    pairs: 0,
    recognised: 0,
    compatible: 0,
    wrong: 0,
    homonyms: 0,
    missed: [],
    mistaken: [],
  };
  const byKey = new Map<string, { id: string; name: string }[]>();
  for (const { id, names } of chosen) {
    if (names.length > 1) score.persons += 1;
    names.forEach((name, k) => {
      for (const other of names.slice(k + 1)) countPair(score, name, other);
      for (const key of nameKeys(name)) byKey.set(key, [...(byKey.get(key) ?? []), { id, name }]);
    });
  }
  countMistakes(score, byKey);
  return score;
}

/** Names of two words or more in Latin letters, once each, without titles in front and remarks in brackets. */
function latinNames(person: AliasPerson): string[] {
  const latin = person.names.filter((name) => name.script === "Latn").map((name) => cleanName(name.name));
  return [...new Set(latin.filter((name) => /\p{L}[\s-]+\p{L}/u.test(name)))];
}

function cleanName(name: string): string {
  const plain = name
    .replace(/["“”()]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain.replace(
    /^(?:(?:Dr|Gen|Col-Gen|Lt|Maj|Col|Haji|Hajji|Mullah|Maulavi|Sheikh|Shaykh)\.?\s+)+(?=\S+\s\S)/i,
    "",
  );
}

function countPair(score: AliasScore, name: string, other: string): void {
  score.pairs += 1;
  const keys = new Set(nameKeys(name));
  const { same } = compareNames(name, other);
  if (same === "same" && nameKeys(other).some((key) => keys.has(key))) score.recognised += 1;
  else if (same === "compatible") score.compatible += 1;
  else score.missed.push([name, other]);
}

function countMistakes(score: AliasScore, byKey: Map<string, { id: string; name: string }[]>): void {
  const seen = new Set<string>();
  for (const group of byKey.values()) {
    group.forEach((a, k) => {
      for (const b of group.slice(k + 1)) {
        const pair = `${a.id}\n${a.name}\n${b.id}\n${b.name}`;
        if (a.id === b.id || seen.has(pair) || compareNames(a.name, b.name).same !== "same") continue;
        seen.add(pair);
        if (a.name.toLowerCase() === b.name.toLowerCase()) score.homonyms += 1;
        else {
          score.wrong += 1;
          score.mistaken.push([a.name, b.name]);
        }
      }
    });
  }
}
