import { nameDays } from "@/lib/analysis/search/days/days";
import { formatClause, formatQuery } from "@/lib/analysis/search/format-query";
import { asksWords } from "@/lib/analysis/search/plan-words";
import type { AskedTree, DateClause, FieldClause, QueryClause } from "@/lib/analysis/search/types";
import { nameLanguage, toLanguageCode } from "@/lib/analysis/text/languages";
import type { NamedClause } from "./resolve-filters";
import { type SearchRequest, searchAddress } from "./search-address";
import type { ActiveFilter, FilterPart } from "./view";

/**
 * The filters of a query in words, each with the address of the search without it; a date found among the words also with that
 * of a search for its words.
 */
export function listActiveFilters(
  tree: AskedTree,
  named: readonly NamedClause[],
  request: SearchRequest,
): ActiveFilter[] {
  const addressOf = (clauses: readonly QueryClause[]) =>
    searchAddress({ ...request, query: formatQuery({ clauses: [...clauses] }), page: 1 });
  return tree.clauses.flatMap((clause): ActiveFilter[] => {
    if (asksWords(clause)) return [];
    const label = `${clause.isExcluded ? "Without: " : ""}${labelOf(clause, named)}`;
    const part = { ...partOf(clause, named), isExcluded: clause.isExcluded } as FilterPart;
    const without = addressOf(tree.clauses.filter((other) => other !== clause));
    if (!("isTyped" in clause) || !clause.isTyped) return [{ label, part, without, asWords: null }];
    const words = tree.clauses.map((other) => (other === clause ? asPhrase(clause) : other));
    return [{ label, part, without, asWords: { text: clause.text, address: addressOf(words) } }];
  });
}

function asPhrase({ text }: DateClause): QueryClause {
  return { kind: "text", text, isPhrase: true, field: "any", isExcluded: false };
}

/** What the label says, in parts. */
function partOf(clause: QueryClause, named: readonly NamedClause[]) {
  switch (clause.kind) {
    case "on":
    case "after":
    case "before":
    case "happened":
      return { kind: clause.kind, days: clause.days };
    case "field":
      return partOfField(clause, namesOf(clause, named) ?? clause.value);
    default:
      return { kind: "as-written", value: labelOf(clause, named) };
  }
}

function partOfField({ field, value: written }: FieldClause, value: string) {
  if (field === "is") return { kind: written === "linked" ? "linked" : "undated" };
  if (field === "has") return { kind: "picture" };
  return { kind: field, value: field === "lang" ? toLanguageCode(value) : value };
}

function labelOf(clause: QueryClause, named: readonly NamedClause[]): string {
  switch (clause.kind) {
    case "on":
      return nameDays(clause.days);
    case "after":
      return `From ${nameDays({ ...clause.days, to: null }).replace(/^from /, "")}`;
    case "before":
      return `Until ${nameDays({ ...clause.days, from: null }).replace(/^until /, "")}`;
    case "happened":
      return `Happened ${nameDays(clause.days)}`;
    case "text":
    case "group":
      return formatClause({ ...clause, isExcluded: false });
    case "field":
      return labelField(clause, named);
    default:
      return namesOf(clause, named) ?? clause.value;
  }
}

function labelField(clause: FieldClause, named: readonly NamedClause[]): string {
  const value = namesOf(clause, named) ?? clause.value;
  if (clause.field === "is") return clause.value === "linked" ? "Linked to others" : "Without a date";
  if (clause.field === "has") return "With a picture";
  if (clause.field === "lang") return `In ${nameLanguage(toLanguageCode(value))}`;
  if (clause.field === "quoted") return `Quoted: “${value}”`;
  if (clause.field === "unquoted") return `Outside quotations: “${value}”`;
  const words = {
    place: "Place:",
    author: "By",
    speaker: "Quoting",
    outlet: "Quoted from",
    section: "Section",
    event: "Event",
    link: "Leading to",
  };
  return `${words[clause.field]} ${value}`;
}

function namesOf(clause: QueryClause, named: readonly NamedClause[]): string | null {
  const names = named.find((entry) => entry.clause === clause)?.names ?? [];
  return names.length > 0 ? [...new Set(names)].join(" or ") : null;
}
