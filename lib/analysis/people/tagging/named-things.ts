import {
  classesOf,
  EAST_ASIAN,
  GIVEN,
  isKnownThing,
  SURNAME,
  TITLE,
  WORD_CLASS,
} from "@/lib/analysis/people/lists/word-classes";
import { rankOf } from "@/lib/analysis/people/lists/word-ranks";
import type { Token } from "@/lib/analysis/people/tagging/token";

const THING = WORD_CLASS.organisation | WORD_CLASS.placeWord;
const VERB = WORD_CLASS.speech | WORD_CLASS.personVerb;
const JOINED = new Set(["space", "wrap", "glued"]);
const MAX_BETWEEN = 4;

// Who leads these stays a person: "the Biden administration".
const LED = new Set("administration cabinet campaign family government presidency team".split(" "));
// Words that end like a verb of the third person and are none in the name of a body.
const BODIES = new Set("sports works affairs arts studies services news games archives".split(" "));
// What science, law and craft call after somebody.
const CALLED_AFTER = new Set(
  `algorithm cipher coefficient commitment commitments conjecture constant curve curves disease distribution doctrine effect equation
  equations filter formation formula hash index law laws lemma manifold manifolds metric metrics number numbers paradox prize proof
  proofs protocol ratio scale scheme sharing signature signatures syndrome theorem transform tree trees`.split(/\s+/),
);
const LEADS = new Set("fort camp lake mount mt cape port uss hms hmas ins".split(" "));
// Before the name of a ship, storm or body of the sky.
const KINDS = new Set(
  `asteroid barge battleship boat carrier comet corvette crater cruiser cyclone destroyer dredger ferry frigate galaxy hurricane icebreaker
  lander liner probe rocket rover schooner ship spacecraft steamer storm submarine tanker telescope trawler tug tugboat typhoon
  vessel warship yacht`.split(/\s+/),
);
// Before a kind that may be a verb: "the storm", "the cargo ship", but not "protesters storm".
const DETERMINERS = new Set("the a an its this".split(" "));
const FITTED = new Set(
  "cargo container cruise fishing hospital merchant naval passenger rescue research space supply tropical".split(" "),
);
const HEADS = new Set("chapel lander mission probe rover spacecraft telescope".split(" "));
const CALLED = new Set("called named dubbed".split(" "));
const ONE = new Set("a an another one".split(" "));
const HEADED = new Set("chairman chairwoman chair ceo subsidiary employees shares".split(" "));
const COUNTED = new Set("the a an first second third last".split(" "));

/**
 * Whether tokens `from` to `to` (exclusive), tagged as a name, are a part of the name of a thing: what is called after
 * somebody ("Betty Ford Center", "Schnorr signatures"), a place or ship by the word before it ("Fort Lee"), a name that
 * ends in a word for things ("Rust Meetup"), a place by the region behind it ("Dallas, TX").
 */
export function isNamedThing(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    isCalledAfter(tokens, to) ||
    (to - from === 1 && (isEponym(tokens, from) || beginsTitle(tokens, from))) ||
    hasLead(tokens, from) ||
    (to - from > 1 && (endsAsThing(tokens[to - 1]) || isCounted(tokens, from, to))) ||
    isTyped(tokens[from], to - from) ||
    (to - from === 1 && (isInRegion(tokens, from) || isPluralPlace(tokens[from])))
  );
}

/** Whether a single word tagged as a name names a thing here, and so wherever else it stands alone: a ship, a place. */
export function isThingByItself(tokens: readonly Token[], at: number): boolean {
  return hasLead(tokens, at) || isInRegion(tokens, at) || isTyped(tokens[at], 1);
}

/** "Kim Il Sung University", "Kim Chaek Iron and Steel Complex": capitalised words up to one for a thing. */
function isCalledAfter(tokens: readonly Token[], to: number): boolean {
  // "St George's Chapel", but not "Obama's White House".
  if (tokens[to - 1]?.isPossessive) return HEADS.has(tokens[to]?.folded ?? "") && tokens[to]?.shape !== "lower";
  for (let at = to; at < to + MAX_BETWEEN; at += 1) {
    const token = tokens[at];
    if (token === undefined || !JOINED.has(token.gap)) return false;
    if (at > to && (token.folded === "and" || token.folded === "of")) continue;
    if (token.shape === "lower" || token.shape === "number") return false;
    const classes = classesOf(token.folded);
    if (classes & TITLE && !(classes & THING)) return false;
    if (HEADS.has(token.folded)) return true;
    if (classes & THING)
      return (
        !LED.has(token.folded) && !isKnownThing(`${tokens[at - 1]?.folded} ${token.folded}`) && !leadsOn(tokens, at)
      );
    if (classes & VERB || mayBeVerb(token.folded)) return false;
  }
  return false;
}

/** "Signs Border Law", "Visits Navy Base": what somebody does, in a headline. */
function mayBeVerb(folded: string): boolean {
  const { meaning } = rankOf(folded);
  return meaning.startsWith("V") || (meaning.includes("V") && folded.endsWith("s") && !BODIES.has(folded));
}

/** "Press Secretary Gibbs": the word for a thing belongs to an office. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && JOINED.has(next.gap) && next.shape !== "lower" && (classesOf(next.folded) & TITLE) !== 0;
}

/** "Schnorr signatures", "Shamir's secret sharing", but not "Yoon signs law". */
function isEponym(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (next?.gap !== "space" || next.shape !== "lower") return false;
  if (CALLED_AFTER.has(next.folded)) return true;
  return (
    second?.gap === "space" &&
    CALLED_AFTER.has(second.folded) &&
    !/(?:s|ed)$/.test(next.folded) &&
    !(classesOf(next.folded) & (VERB | WORD_CLASS.preposition | WORD_CLASS.particle))
  );
}

/** "Song of Youth" between quotation marks. */
function beginsTitle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.gap === "quote" && next?.gap === "space" && (next.folded === "of" || next.folded === "for");
}

function hasLead(tokens: readonly Token[], from: number): boolean {
  const [before, token] = [tokens[from - 1], tokens[from]];
  if (before === undefined || token === undefined || !JOINED.has(token.gap)) return false;
  if (before.shape !== "lower") return LEADS.has(before.folded);
  const kind = tokens[from - 2];
  if (CALLED.has(before.folded) && kind !== undefined && token.gap === "space") {
    if (!isIntroduced(tokens, from - 2)) return false;
    const { meaning } = rankOf(kind.folded);
    return meaning.startsWith("N") && !meaning.startsWith(PERSON);
  }
  if (KINDS.has(before.folded)) return isNoun(tokens, from - 1);
  return before.folded === "of" && kind !== undefined && HEADED.has(kind.folded);
}

/** "a building called", "another small village named", but not "the board named". */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at - 1], tokens[at - 2]];
  if (first === undefined) return false;
  return ONE.has(first.folded) || (first.shape === "lower" && second !== undefined && ONE.has(second.folded));
}

/** Whether a word for a kind of ship, storm or body of the sky is no verb: "the storm", "a cargo ship", "a Greek tug". */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const [kind, before] = [tokens[at], tokens[at - 1]];
  if (kind === undefined || !rankOf(kind.folded).meaning.includes("V")) return kind !== undefined;
  if (before === undefined || !JOINED.has(kind.gap)) return false;
  if (DETERMINERS.has(before.folded) || FITTED.has(before.folded)) return true;
  const isDemonym = (classesOf(before.folded) & WORD_CLASS.demonym) !== 0;
  return isDemonym && DETERMINERS.has(tokens[at - 2]?.folded ?? "");
}

// The code of WordNet's nouns for persons.
const PERSON = "Ns";

/** "the first Palme d'Or": counted, and neither begun like a person's name ("A Ban Ki-moon spokesman") nor ended by a surname. */
function isCounted(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, first, last] = [tokens[from - 1], tokens[from], tokens[to - 1]];
  if (before === undefined || last === undefined || first?.gap !== "space" || !COUNTED.has(before.folded)) return false;
  if (classesOf(first.folded) & (GIVEN | EAST_ASIAN) || rankOf(first.folded).given !== "") return false;
  return (classesOf(last.folded) & (SURNAME | GIVEN)) === 0 && rankOf(last.folded).surname === "";
}

/** "OSIRIS-REx" */
function isTyped(token: Token | undefined, length: number): boolean {
  return length === 1 && token?.shape === "mixed" && /\p{Lu}{3}.*-|-.*\p{Lu}{2}/u.test(token.text);
}

/** The last word is one for a thing, and nobody's surname. */
function endsAsThing(last: Token | undefined): boolean {
  if (last === undefined) return false;
  const classes = classesOf(last.folded);
  return (classes & THING) !== 0 && (classes & SURNAME) === 0 && rankOf(last.folded).surname === "";
}

// Two capitals behind a comma are a state or country, but for these.
const NO_REGION = new Set("JR SR II IV VI MP QC KC RN UN EU US UK AU VP PM AG FM MD".split(" "));
const REGION = /^\p{Lu}{2}$/u;

/** "Dallas, TX", "in Holland, Michigan". */
function isInRegion(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.gap === "comma" && REGION.test(token.text)) return true;
  if (token === undefined || next?.gap !== "comma") return false;
  if (REGION.test(next.text) && !NO_REGION.has(next.text)) return true;
  const isLocated = token.gap === "bracket" || (classesOf(tokens[at - 1]?.folded ?? "") & WORD_CLASS.preposition) !== 0;
  return isLocated && next.shape === "capitalised" && (classesOf(next.folded) & WORD_CLASS.place) !== 0;
}

const CODE_BEFORE = /[@#_\\<]$|::$|(?:^|[^`])`$/;
const CODE_AFTER = /^(?:[(_`=]|::|\.\w|<\w|@)/;

/** What stands in code, addresses and account names: `Ok(`, `io::Error`, "@nick", "docs.rs". */
export function isCode(text: string, start: number, end: number): boolean {
  return CODE_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || CODE_AFTER.test(text.slice(end, end + 2));
}

/** "both Koreas" */
function isPluralPlace(token: Token | undefined): boolean {
  if (token === undefined || !token.folded.endsWith("s") || classesOf(token.folded) & (SURNAME | GIVEN)) return false;
  return (classesOf(token.folded.slice(0, -1)) & WORD_CLASS.place) !== 0;
}
