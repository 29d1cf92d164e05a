import { listTerms } from "@/lib/analysis/search/list-terms";
import type { AskedTree, QueryClause, TextClause } from "@/lib/analysis/search/types";
import type { Reason } from "@/lib/analysis/text/span";
import type { Db, Engine } from "@/lib/db/client";
import { listWordsFrom, lookUpSpelling } from "./known-words";

/** Words that one ending may stand for: each is looked up in the index. */
const MAX_FORMS = 60;
/** Words with an ending in one query: each is a walk through the list of words. */
const MAX_OPEN = 8;
const TOO_MANY_OPEN: Reason = {
  rule: "many-endings",
  words: `Only the first ${MAX_OPEN} words with “*” or “~” stand for other words.`,
};

type Expanded = { tree: AskedTree; notes: Reason[] };

/** The query with the words of the archive that `prefix*` and `word~` stand for. No statement where there are none, else two at most. */
export async function expandWords(db: Db, engine: Engine, tree: AskedTree): Promise<Expanded> {
  const all = listOpen(tree.clauses);
  const open = all.slice(0, MAX_OPEN);
  if (open.length === 0) return { tree, notes: [] };
  const prefixes = open.filter(({ ending }) => ending?.kind === "prefix");
  const slips = open.flatMap((clause) =>
    clause.ending?.kind === "fuzzy" ? [{ clause, edits: clause.ending.edits }] : [],
  );
  const begun = await listWordsFrom(db, prefixes.map(plainOf), MAX_FORMS + 1);
  const like = await lookUpSpelling(
    db,
    engine,
    slips.map(({ clause, edits }) => ({ word: plainOf(clause), edits })),
  );
  const forms = new Map<QueryClause, string[]>([
    ...prefixes.map((clause, at): [QueryClause, string[]] => [clause, begun[at] ?? []]),
    ...slips.map(({ clause }, at): [QueryClause, string[]] => [
      clause,
      (like[at]?.corrections ?? []).map(({ word }) => word),
    ]),
  ]);
  const notes = all.length > MAX_OPEN ? [TOO_MANY_OPEN] : [];
  return { tree: { clauses: fill(tree.clauses, forms) }, notes: [...notes, ...[...forms].flatMap(describeForms)] };
}

function listOpen(clauses: readonly QueryClause[]): TextClause[] {
  return clauses.flatMap((clause) => {
    if (clause.kind === "group") return listOpen(clause.alternatives.flat());
    return clause.kind === "text" && clause.ending !== undefined ? [clause] : [];
  });
}

const plainOf = (clause: TextClause) => listTerms(clause.text)[0]?.plain ?? "";

function fill(clauses: readonly QueryClause[], forms: ReadonlyMap<QueryClause, string[]>): QueryClause[] {
  return clauses.map((clause) => {
    if (clause.kind === "group") {
      return { ...clause, alternatives: clause.alternatives.map((inner) => fill(inner, forms)) };
    }
    const found = forms.get(clause);
    return found && clause.kind === "text" ? { ...clause, forms: found.slice(0, MAX_FORMS) } : clause;
  });
}

function describeForms([clause, forms]: [QueryClause, string[]]): Reason[] {
  if (clause.kind !== "text" || forms.length <= MAX_FORMS) return [];
  const sign = clause.ending?.kind === "prefix" ? "*" : "~";
  const words = `“${clause.text}${sign}” stands for more than ${MAX_FORMS} words; the ${MAX_FORMS} most used are searched for.`;
  return [{ rule: "many-forms", words }];
}
