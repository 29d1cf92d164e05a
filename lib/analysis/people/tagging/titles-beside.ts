import { KIN } from "@/lib/analysis/people/lists/own-words";
import { classesOf, GIVEN, TITLE, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import { rankOf } from "@/lib/analysis/people/lists/word-ranks";
import type { Token } from "@/lib/analysis/people/tagging/token";
import { type DatedRole, readRoleDates } from "./role-dates";

const MAX_BEFORE = 7;
const MAX_APPOSITION_WORDS = 16;
const MAX_APPOSITION_LENGTH = 100;
const CONNECTED = new Set(["space", "dot", "wrap", "glued", "hyphen"]);
const APPOSITION = new Set([...CONNECTED, "bracket", "quote"]);
const UNLISTED_MODIFIERS = new Set(["north", "south", "east", "west", "honorary"]);
const CLAUSE_STARTS = new Set("who whom whose which that where when while as after before because ".split(" "));
const AUXILIARY = new Set("is are was were has have had will would can could may might must do does did".split(" "));
// "the", "its manager", "once premier"
const LEAD_WORDS = /^(?:(?:the|a|an|its|their|his|her|our|once|now|other|another)\s+)+/i;
// "director of the firm and daughter of its founder": the office ends before the kin.
const KIN_BEHIND = new RegExp(`\\s+and\\s+(?:the\\s+)?(?:${KIN.join("|")})\\b`, "i");
const BELONGING = new Set("of for to under with by at from in".split(" "));
const MEMBER = WORD_CLASS.titleModifier | WORD_CLASS.demonym | WORD_CLASS.kin | TITLE;
const ROLE = WORD_CLASS.role | WORD_CLASS.honorific | WORD_CLASS.kin;

/**
 * The title, rank or office printed before a name ("North Korean leader", "Gen.", "No. 2 leader") as it is in the
 * text; null when the word before the name is none. `at` is the name's first token.
 */
export function findTitleBefore(text: string, tokens: readonly Token[], at: number): string | null {
  let from = at;
  let hasTitle = false;
  while (from > 0 && at - from < MAX_BEFORE) {
    const token = tokens[from - 1];
    const next = tokens[from];
    if (token === undefined || next === undefined || !CONNECTED.has(next.gap) || token.isPossessive) break;
    const classes = classesOf(token.folded);
    if (from === at && (!(classes & ROLE) || isBareWord(token))) break;
    const isMember =
      (classes & MEMBER) !== 0 ||
      UNLISTED_MODIFIERS.has(token.folded) ||
      isRankNumber(tokens, from - 1) ||
      (hasTitle && isField(tokens, from - 1));
    if (!isMember || (hasTitle && token.folded === "a")) break;
    if (classes & ROLE) hasTitle = true;
    from -= 1;
  }
  const first = tokens[from];
  const name = tokens[at];
  return first !== undefined && name !== undefined && from < at ? text.slice(first.start, name.start).trim() : null;
}

/** "rep" and "FR" without a stop are a trader, a column of a table. */
function isBareWord({ folded, shape, hasStop }: Token): boolean {
  return !hasStop && (folded === "rep" || (folded.length === 2 && shape === "upper" && SHORT_RANKS.has(folded)));
}

const SHORT_RANKS = new Set("fr lt mr ms sr st".split(" "));

/** "Cabinet" in "Chief Cabinet Secretary", "intelligence" in "the intelligence chief". */
function isField(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || token.gap !== "space") return false;
  const classes = classesOf(token.folded);
  if (token.shape === "capitalised") {
    const isBody = (classes & WORD_CLASS.organisation) !== 0 && before.shape === "capitalised";
    return (isBody && (classesOf(before.folded) & MEMBER) !== 0) || isCapitalField(tokens, at);
  }
  const { meaning } = rankOf(token.folded);
  if (token.shape !== "lower" || !meaning.startsWith("N") || ARTICLES.has(token.folded)) return false;
  if (BELONGING.has(before.folded) && !classesOf(tokens[at + 1]?.folded ?? "")) return false;
  const isBehind = before.isPossessive || ARTICLES.has(before.folded) || BELONGING.has(before.folded);
  // "software review editor": a field of two words.
  const isDouble = before.shape === "lower" && rankOf(before.folded).meaning.startsWith("N") && isField(tokens, at - 1);
  return meaning.includes("V") ? isBehind || isDouble : isBehind || isDouble || before.shape === "mixed";
}

// What a capital office is of, in words that are no names: "Community Manager", "Lead Infrastructure Engineer", "Division Commander".
const NAMED = WORD_CLASS.place | WORD_CLASS.demonym | WORD_CLASS.organisationName | WORD_CLASS.calendar;

function isCapitalField(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || next.shape !== "capitalised") return false;
  const classes = classesOf(token.folded);
  if (!(classes & WORD_CLASS.common) || classes & NAMED || /ing$/.test(token.folded)) return false;
  const begins = at === 0 || ["start", "line", "paragraph", "stop"].includes(token.gap);
  const { meaning } = rankOf(token.folded);
  return meaning.startsWith("N") && !meaning.startsWith("Ns") && !(begins && meaning.includes("V"));
}

const ARTICLES = new Set(["the", "a", "an", "its", "their", "his", "her", "our", "my", "your"]);

/** "2" in "No. 2 leader", and the "No" before it. */
function isRankNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.shape === "number") return tokens[at - 1]?.folded === "no";
  return token?.folded === "no" && tokens[at + 1]?.shape === "number";
}

/**
 * The office that follows a name between commas ("Kim Ki-nam, party secretary in charge of propaganda,"), with the
 * dates printed behind it; null when what follows is something else: a clause, a saying, the next name of a list with the
 * title before it. `after` is the first token behind the name, `isName` tells the tokens of names.
 */
export function findTitleAfter(
  text: string,
  tokens: readonly Token[],
  after: number,
  isName: (at: number) => boolean = () => false,
): DatedRole | null {
  let from = after;
  if (tokens[from]?.gap !== "comma") return null;
  // An age may be between: "Mary Barra, 51, chief executive of ...".
  if (/^\d{1,3}$/.test(tokens[from]?.text ?? "") && tokens[from + 1]?.gap === "comma") from += 1;
  let to = from;
  let isOffice = false;
  // "at the request of an official", "members of the General Association": the office is the noun itself, not what it is of.
  let isHead = true;
  while (to < from + MAX_APPOSITION_WORDS) {
    const token = tokens[to];
    if (token === undefined || (to > from && !APPOSITION.has(token.gap) && !isAbbreviated(tokens, to))) break;
    if (to > from && CLAUSE_STARTS.has(token.folded)) break;
    const classes = classesOf(token.folded);
    if ((classes & WORD_CLASS.speech && !(classes & ROLE)) || AUXILIARY.has(token.folded)) return null;
    if (to === from && (beginsClause(token) || isGivenName(tokens, to))) return null;
    if (isName(to) && !isName(to - 1) && !isBelonging(tokens, from, to)) return null;
    if (BELONGING.has(token.folded)) isHead = false;
    if (isHead && to - from < 6 && classes & ROLE && token.folded !== "chair") isOffice = true;
    to += 1;
  }
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (
    !isOffice ||
    first === undefined ||
    last === undefined ||
    /^(?:who|whom|whose|which|and|but|when|while|as)$/.test(first.folded)
  ) {
    return null;
  }
  const end =
    CLAUSE_STARTS.has(tokens[to]?.folded ?? "") ||
    tokens[to]?.gap === "comma" ||
    tokens[to]?.gap === "stop" ||
    to - from < 6;
  const start = first.start + (LEAD_WORDS.exec(text.slice(first.start, last.end))?.[0].length ?? 0);
  const kin = KIN_BEHIND.exec(text.slice(start, last.end));
  const stop = kin ? start + kin.index : last.end;
  const dated = readRoleDates(text.slice(start, stop + (kin ? 0 : MAX_APPOSITION_LENGTH)), stop - start);
  const isClosed = end || dated.end > last.end - start;
  return isClosed && dated.role.length <= MAX_APPOSITION_LENGTH ? dated : null;
}

const COMPANY_ENDS = new Set(["ltd", "inc", "llc", "kg"]);

/** "the Trade Co. Ltd.", "the C.C., WPK": the stop belongs to an abbreviation, and the name of the body goes on. */
function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || !before.hasStop) return false;
  if (token.gap === "stop") return before.folded === "co" && COMPANY_ENDS.has(token.folded);
  return token.gap === "comma" && before.shape === "initial" && before.text.length > 1 && token.shape === "upper";
}

/** "Ann Lee, conducted it and the mayor": a verb begins what is behind the comma. */
function beginsClause(token: Token): boolean {
  const { meaning } = rankOf(token.folded);
  return token.shape === "lower" && meaning.startsWith("V") && !(classesOf(token.folded) & MEMBER);
}

/** "Dean Marston" in a list of names: an office that is a given name, before a capital that no list knows. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.shape !== "capitalised" || next?.shape !== "capitalised" || next.gap !== "space") return false;
  return (classesOf(token.folded) & GIVEN) !== 0 && !(classesOf(next.folded) & (MEMBER | WORD_CLASS.common));
}

/** "spokesman for Premier Li": the name says whose office it is; in "premier Li" the office is that of the name. */
function isBelonging(tokens: readonly Token[], from: number, name: number): boolean {
  let at = name - 1;
  while (at > from && classesOf(tokens[at]?.folded ?? "") & MEMBER) at -= 1;
  return at > from && BELONGING.has(tokens[at]?.folded ?? "");
}

const ADDRESS = new Set(
  "comrade dear great respected late dr excellency highness his her hon mr mrs ms miss mister madam madame mlle mme monsieur sir sire messrs senor senora herr frau".split(
    " ",
  ),
);

/** Whether a title says who its bearer is: an office or description, not only a form of address or whose kin it is. */
export function isOffice(title: string): boolean {
  return !isKinship(title) && !wordsOf(title).every((word) => ADDRESS.has(word));
}

/** Whether a title says whose kin its bearer is: "son", "wife of the senator". */
export function isKinship(title: string): boolean {
  const head = wordsOf(title.replace(/\p{L}+['\u2019]s\b/gu, "")).find((word) => classesOf(word) & ROLE) ?? "";
  return (classesOf(head) & WORD_CLASS.kin) !== 0;
}

const wordsOf = (title: string) => title.toLowerCase().match(/\p{L}+/gu) ?? [];
