import { listTerms } from "@/lib/analysis/search/list-terms";
import { placeTerm, quotedTerm } from "@/lib/analysis/search/marked-terms";
import { matchStrictly } from "@/lib/analysis/search/plan-words";
import type { ArticleCondition, FieldClause, QueryClause, TextClause, TextMatch } from "@/lib/analysis/search/types";
import { foldWord } from "@/lib/analysis/text/fold";
import { toLanguageCode } from "@/lib/analysis/text/languages";
import { authorKey } from "@/lib/archive/reading/authors/author-key";
import { destinationKey } from "@/lib/archive/reading/destinations/destination-key";

/** What the names in a query stand for. */
export type KnownNames = {
  idsOf: (clause: QueryClause) => number[];
  sectionsOf: (clause: FieldClause) => string[];
};

/** A clause as a condition on an article. */
export function toCondition(clause: QueryClause, names: KnownNames): ArticleCondition {
  const asked = toAsked(clause, names);
  return clause.isExcluded ? { kind: "not", part: asked } : asked;
}

function toAsked(clause: QueryClause, names: KnownNames): ArticleCondition {
  switch (clause.kind) {
    case "text":
      return { kind: "words", match: matchStrictly(clause) };
    case "person":
      return { kind: "people", ids: names.idsOf(clause) };
    case "source":
      return { kind: "publications", ids: names.idsOf(clause) };
    case "on":
      return { kind: "dated", days: clause.days };
    case "after":
      return { kind: "dated", days: { from: clause.days.from, to: null } };
    case "before":
      return { kind: "dated", days: { from: null, to: clause.days.to } };
    case "happened":
      return { kind: "happened", days: clause.days };
    case "group": {
      const parts = clause.alternatives.map(
        (clauses): ArticleCondition => ({ kind: "all", parts: clauses.map((inner) => toCondition(inner, names)) }),
      );
      return { kind: "any", parts };
    }
    case "field":
      return toFieldCondition(clause, names);
  }
}

function toFieldCondition(clause: FieldClause, names: KnownNames): ArticleCondition {
  switch (clause.field) {
    case "event":
      return { kind: "events", ids: names.idsOf(clause) };
    case "section":
      return { kind: "sections", names: names.sectionsOf(clause) };
    case "lang":
      return { kind: "language", code: toLanguageCode(clause.value) };
    case "link":
      return { kind: "link", key: destinationKey(clause.value) ?? "" };
    case "has":
      return { kind: "pictured" };
    case "is":
      return { kind: clause.value === "linked" ? "linked" : "undated" };
    case "quoted":
      return toQuoted(clause);
    case "unquoted":
      return standOutside(toWords(clause.value, listTerms(clause.value).length > 1));
    case "place":
      return { kind: "words", match: { kind: "word", term: placeTerm(clause.value), field: "any" } };
    case "author":
      return { kind: "author", key: authorKey(clause.value), match: toWords(clause.value, false) };
    default: {
      const people = clause.field === "speaker" ? names.idsOf(clause) : [];
      return { kind: clause.field, name: clause.value, people, match: toWords(clause.value, false) };
    }
  }
}

/** Words of a quotation: several in this order, one in any of its forms, which begin alike. */
function toQuoted({ value }: FieldClause): ArticleCondition {
  const terms = listTerms(value);
  const [first] = terms;
  const forms =
    terms.length === 1 && first ? [` ${first.term.replace(/[iey]$/, "")}`] : formsOf(value).map((form) => ` ${form} `);
  return { kind: "quoted", forms, match: toWords(value, terms.length > 1) };
}

/** Words that an article has, none of them in its quotations alone. */
function standOutside(match: TextMatch): ArticleCondition {
  if ("parts" in match) return { kind: match.kind, parts: match.parts.map(standOutside) };
  const terms = match.kind === "word" ? [match.term] : match.terms;
  const quoted = terms.map((term): TextMatch => ({ kind: "word", term: quotedTerm(term), field: "any" }));
  const part: ArticleCondition = { kind: "words", match: { kind: "any", parts: quoted } };
  return {
    kind: "all",
    parts: [
      { kind: "words", match },
      { kind: "not", part },
    ],
  };
}

function toWords(text: string, isPhrase: boolean) {
  const clause: TextClause = { kind: "text", text, isPhrase, field: "any", isExcluded: false };
  return matchStrictly(clause);
}

/** Lower case, with its accents and without. */
function formsOf(value: string): string[] {
  const plain = (text: string) => text.replace(/[-\s]+/g, " ").trim();
  return [...new Set([plain(foldWord(value)), plain(value.toLowerCase()), plain(value)])];
}
