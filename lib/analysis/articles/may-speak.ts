import {
  classesOf,
  classesOfPhrase,
  GIVEN,
  SURNAME,
  TITLE,
  WORD_CLASS,
} from "@/lib/analysis/people/lists/word-classes";
import { rankOf } from "@/lib/analysis/people/lists/word-ranks";
import { foldWord } from "@/lib/analysis/text/fold";

// "Then the participants", "Even media": no part of who speaks.
const OPENINGS = /^(?:(?:then|even|but|and|so|yet|also|now|still|however|meanwhile|later|only)\s+)+/i;
// "The council on Thursday formally": when and how, not who.
const WHEN = /(?:\s+on\s+\p{Lu}\p{L}+day)?(?:\s+\p{L}+ly)?$/u;
// What may stand between a word for somebody and what says whose or where: "minister of the realm", "a clerk at the hall".
const JOINS = new Set("of for from in at with and on the a an".split(" "));
// Who speaks for many, though no list calls it a person or a body.
const BODIES = new Set(
  `media police government governments administration authorities ministry parliament court council committee commission embassy union
  party side sides circles people peoples family crowd public community troops forces military army side firm company group team
  hospital department agency office bureau association organisation organization federation newspaper airline operator cops`.split(
    /\s+/,
  ),
);
const NOBODY = new Set("one another other others some many anybody nobody figure figures item items".split(" "));
const BODY = WORD_CLASS.organisation | WORD_CLASS.organisationName;
const DOCUMENT = WORD_CLASS.product | WORD_CLASS.calendar;

/**
 * Who speaks, of the words a text has where a speaker stands: a word for somebody or for a body of people with what belongs to it, or the name
 * of a body, a country or somebody whom the tagger missed. Null where they name a thing ("The release notes", "RFC"). What is behind the
 * speaker is cut off ("The participants staged a march").
 */
export function readSpeaker(phrase: string): string | null {
  const bare = phrase.replace(OPENINGS, "").replace(WHEN, "").trim();
  const words = bare.split(/\s+/);
  const lower = words.some((word) => /^\p{Ll}/u.test(word) && !JOINS.has(word)) || /^(?:the|an?)\s/i.test(bare);
  return (lower ? cutDescription(words) : null) ?? (isName(words) ? bare : null);
}

/** "the harbour master of Vik": up to the last word for somebody before what is joined to it, and that; null without such a word. */
function cutDescription(words: readonly string[]): string | null {
  const join = words.findIndex((word, at) => at > 0 && JOINS.has(word));
  const noun = words.slice(0, join < 0 ? words.length : join);
  const head = noun.findLastIndex((word) => isSomebody(word) && (/^\p{Ll}/u.test(word) || hasOffice(word)));
  if (head < 0 || isThing(noun[head + 1] ?? "")) return null;
  return words.slice(0, head === noun.length - 1 ? words.length : head + 1).join(" ");
}

const hasOffice = (word: string) => (classesOf(foldWord(word)) & TITLE) !== 0 || BODIES.has(foldWord(word));

/** A noun that is no verb: of "a government handbook" the handbook would speak. */
function isThing(word: string): boolean {
  const { meaning } = rankOf(foldWord(word));
  return /^\p{Ll}/u.test(word) && meaning.startsWith("N") && !meaning.includes("V");
}

function isSomebody(word: string): boolean {
  const folded = foldWord(word.replace(/['\u2019]s?$/u, "").replace(/,$/, ""));
  return [folded, folded.replace(/ies$/, "y"), folded.replace(/s$/, ""), folded.replace(/men$/, "man")].some(
    (form) =>
      !NOBODY.has(form) &&
      (rankOf(form).meaning.startsWith("Ns") || (classesOf(form) & (TITLE | WORD_CLASS.kin)) !== 0 || BODIES.has(form)),
  );
}

/** A name of several words with a person's, a body's or a place's among them; of one word only a body or a country. */
function isName(words: readonly string[]): boolean {
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => foldWord(word.replace(/['\u2019]s$/u, "")));
  if (names.length === 0 || /[#\d]/.test(words.join(""))) return false;
  const phrase = names.join(" ");
  if (classesOfPhrase(phrase) !== 0) return true;
  const last = names.at(-1) ?? "";
  // "The U.S.": an article in front makes no longer name of it.
  if (names.length === 2 && names[0] === "the" && isBody(last, words.at(-1) ?? "")) return true;
  if (names.length === 1) return isBody(last, words.at(-1) ?? "");
  if (names.some((name) => classesOf(name) & BODY || isSomebody(name)) || rankOf(last).meaning.startsWith("No"))
    return true;
  const isGiven = (classesOf(names[0] ?? "") & GIVEN) !== 0;
  return isGiven || names.every((name) => (classesOf(name) & (GIVEN | SURNAME | WORD_CLASS.place)) !== 0);
}

function isBody(folded: string, printed: string): boolean {
  // "U.S.", "U.N.": written with stops, a country or a body of countries.
  if (/^(?:\p{Lu}\.){2,3}$/u.test(printed)) return true;
  const classes = classesOf(folded.replaceAll(".", "")) | classesOf(folded);
  if (classes & DOCUMENT && !(classes & WORD_CLASS.organisationName)) return false;
  if (classes & (WORD_CLASS.organisationName | WORD_CLASS.place)) return !(classes & WORD_CLASS.common);
  return BODIES.has(folded) || (/^(?:\p{Lu}\.?){2,}$/u.test(printed) && rankOf(folded).meaning.startsWith("No"));
}
