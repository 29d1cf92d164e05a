import { classesOf, isKnownThing, SURNAME, TITLE, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import { rankOf } from "@/lib/analysis/people/lists/word-ranks";
import type { Token } from "@/lib/analysis/people/tagging/token";

const THING = WORD_CLASS.organisation | WORD_CLASS.placeWord;
const VERB = WORD_CLASS.speech | WORD_CLASS.personVerb;
const JOINED = new Set(["space", "wrap", "glued"]);
const MAX_BETWEEN = 4;

// Who leads these stays a person: "the Biden administration".
const LED = new Set("administration cabinet campaign family government presidency team".split(" "));
// What science, law and craft call after somebody.
const CALLED_AFTER = new Set(
  `algorithm cipher coefficient commitment commitments conjecture constant curve curves disease distribution doctrine effect equation
  equations filter formation formula hash index law laws lemma manifold manifolds metric metrics number numbers paradox prize proof
  proofs protocol ratio scale scheme sharing signature signatures syndrome theorem transform tree trees`.split(/\s+/),
);
const LEADS = new Set("fort camp lake mount mt cape port uss hms hmas ins".split(" "));
const VESSELS = new Set(
  `barge battleship boat carrier corvette cruiser cyclone destroyer dredger ferry frigate hurricane icebreaker liner schooner steamer ship spacecraft storm submarine tanker trawler tug tugboat typhoon vessel warship yacht`.split(
    " ",
  ),
);

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
    (to - from > 1 && endsAsThing(tokens[to - 1])) ||
    (to - from === 1 && isInRegion(tokens, from))
  );
}

/** "Kim Il Sung University", "Kim Chaek Iron and Steel Complex": capitalised words up to one for a thing. */
function isCalledAfter(tokens: readonly Token[], to: number): boolean {
  if (tokens[to - 1]?.isPossessive) return false;
  for (let at = to; at < to + MAX_BETWEEN; at += 1) {
    const token = tokens[at];
    if (token === undefined || !JOINED.has(token.gap)) return false;
    if (at > to && (token.folded === "and" || token.folded === "of")) continue;
    if (token.shape === "lower" || token.shape === "number") return false;
    const classes = classesOf(token.folded);
    if (classes & TITLE && !(classes & THING)) return false;
    if (classes & THING)
      return (
        !LED.has(token.folded) && !isKnownThing(`${tokens[at - 1]?.folded} ${token.folded}`) && !leadsOn(tokens, at)
      );
    if (classes & VERB || rankOf(token.folded).meaning.startsWith("V")) return false;
  }
  return false;
}

/** "Press Secretary Gibbs": the word for a thing belongs to an office. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && JOINED.has(next.gap) && next.shape !== "lower" && (classesOf(next.folded) & TITLE) !== 0;
}

/** "Schnorr signatures", "Shamir's secret sharing". */
function isEponym(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (next?.gap !== "space" || next.shape !== "lower") return false;
  if (CALLED_AFTER.has(next.folded)) return true;
  return (
    second?.gap === "space" &&
    CALLED_AFTER.has(second.folded) &&
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
  return before.shape === "lower" ? VESSELS.has(before.folded) : LEADS.has(before.folded);
}

/** The last word is one for a thing, and nobody's surname. */
function endsAsThing(last: Token | undefined): boolean {
  if (last === undefined) return false;
  const classes = classesOf(last.folded);
  return (classes & THING) !== 0 && (classes & SURNAME) === 0 && rankOf(last.folded).surname === "";
}

// Two capitals behind a comma are a state or country, but for these.
const NO_REGION = new Set("JR SR II IV VI MP QC KC RN".split(" "));
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
