import { compareNames } from "@/lib/analysis/people/names/compare-names";
import { readWikidataId } from "@/lib/analysis/people/names/wikidata-id";
import { foldWord } from "@/lib/analysis/text/fold";
import { type ReconciliationQuery, textsOf } from "./reconcile-schema";

export type ScoredPerson = {
  name: string;
  forms: string[];
  wikidataId: string | null;
  roles: string[];
  isExact: boolean;
};

export type Score = { score: number; features: { id: string; value: number | boolean }[]; isSure: boolean };

// Out of a hundred. A sure match needs the whole name; what the typing of a list tolerates is a mere proposal.
const SAME_LETTERS = 100;
const SAME_NAME = 95;
const LESS_SAID = 70;
const LIKE = { exact: 55, fuzzy: 40 };
const SURE = 90;

/** How well a person fits a query: by its names, its item of Wikidata and its roles. Pure. */
export function scoreCandidate(query: ReconciliationQuery, person: ScoredPerson): Score {
  const name = query.query ? scoreName(query.query, person) : 0;
  const features: Score["features"] = query.query ? [{ id: "name", value: name }] : [];
  let [score, isSure] = [name, name >= SURE && isWholeName(query.query ?? "")];
  for (const property of query.properties) {
    const asked = textsOf(property);
    // That nobody has said yet which item a person is makes a fitting name a little less certain, no more.
    if (property.pid === "wikidata" && person.wikidataId === null) score *= 0.9;
    if (property.pid === "wikidata" && person.wikidataId !== null) {
      const fits = asked.some((text) => readWikidataId(text) === person.wikidataId);
      features.push({ id: "wikidata", value: fits });
      score = fits ? SAME_LETTERS : score / 2;
      isSure = fits;
    }
    if (property.pid === "role") {
      const fits = asked.some((text) => person.roles.some((role) => foldWord(role).includes(foldWord(text))));
      features.push({ id: "role", value: fits });
      // A role tells namesakes apart; that none is known says little.
      score = fits ? Math.min(SAME_LETTERS, score + 5) : score * 0.9;
    }
  }
  return { score: Math.round(score), features, isSure };
}

/** More than a surname or a given name alone; in scripts without spaces two letters are enough. */
const isWholeName = (name: string) => /\p{L}[\s.,]+\p{L}|[\p{sc=Han}\p{sc=Hangul}]{2}/u.test(name);

function scoreName(query: string, { name, forms, isExact }: ScoredPerson): number {
  let best = isExact ? LIKE.exact : LIKE.fuzzy;
  for (const form of new Set([name, ...forms])) {
    if (foldWord(form) === foldWord(query.trim())) return SAME_LETTERS;
    const { same } = compareNames(query, form);
    if (same === "same") best = Math.max(best, SAME_NAME);
    if (same === "compatible") best = Math.max(best, LESS_SAID);
  }
  return best;
}
