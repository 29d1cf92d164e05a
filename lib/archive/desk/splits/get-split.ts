import { articleAddress, importAddress, issueAddress } from "@/lib/addresses";
import type { LineKind } from "@/lib/analysis/intake/correct/split-line";
import type { Treatment } from "@/lib/analysis/intake/correct/treat-lines";
import type { Context } from "@/lib/archive/context";
import type { SettledArticle } from "@/lib/archive/filing/issues/apply-corrections";
import { isPublished } from "@/lib/archive/reading/published";
import { type LoadedSplit, loadSplit } from "./load-split";

export type SplitRow = {
  /** The id of the line. */
  line: string;
  kind: LineKind;
  found: LineKind;
  text: string;
  /** A title that is printed nowhere as a line of its own. */
  isMade: boolean;
  /** Why it is not what it was found to be, or why it was taken for furniture. */
  reason: string | null;
  /** The last decision about this line that is in force; null for a rule of the publication, and where nothing was decided. */
  decision: { id: number; as: Treatment | null } | null;
  isByRule: boolean;
  /** The article that begins with this line. */
  article: SplitArticle | null;
};

export type SplitArticle = {
  /** Null where it is not filed as it is shown: the issue has to be read again. */
  address: string | null;
  title: string;
  section: string | null;
  author: string | null;
  /** The line to go before to move one place up, or down; undefined where there is no such place, null for the end. */
  up?: string;
  down?: string | null;
  /** The line with which the next article begins, and what that is if both become one. */
  next?: { line: string; as: Treatment };
};

export type SplitView = {
  issueId: number;
  name: string;
  fileName: string;
  importAddress: string;
  /** Null where readers do not see it. */
  address: string | null;
  publication: { name: string; nameKey: string } | null;
  rows: SplitRow[];
};

/** Every line of an issue in order, with what it is and what can be done with it. @throws AppError `not-found`, `conflict` */
export async function getSplit(context: Context, issueId: number): Promise<SplitView> {
  const loaded = await loadSplit(context, issueId);
  const { row, split } = loaded;
  const { publication, number, date, title } = row;
  const named = [publication?.name, number && `no. ${number}`, date, publication ? null : title];
  return {
    issueId,
    name: named.filter(Boolean).join(", ") || row.original.fileName,
    fileName: row.original.fileName,
    importAddress: importAddress(row.importId),
    address: publication && isPublished(row) ? issueAddress(publication.slug, row.address) : null,
    publication: publication && { name: publication.name, nameKey: publication.nameKey },
    rows: split.lines.map((line) => {
      const { id, kind, found, text, isMade, reason } = line;
      const isByRule = reason?.rule === "publication-rule";
      return {
        ...{ line: id, kind, found, text, isMade, isByRule },
        reason: reason?.words ?? null,
        decision: findDecision(loaded, id),
        article: findArticle(loaded, id),
      };
    }),
  };
}

function findDecision({ corrections }: LoadedSplit, line: string): SplitRow["decision"] {
  const last = corrections.filter((said) => said.line === line).at(-1);
  return last ? { id: last.decisionId, as: last.act === "treat" ? last.as : null } : null;
}

function findArticle({ row, split, issue }: LoadedSplit, line: string): SplitArticle | null {
  const at = split.articles.findIndex((article) => article.line === line);
  const settled: SettledArticle | undefined = issue.articles[at];
  if (!settled) return null;
  const filed = row.articles.find(({ fingerprint }) => fingerprint === settled.fingerprint);
  const begins = split.articles.map((article) => article.line);
  const next = begins[at + 1];
  return {
    address: filed ? articleAddress(filed.id, filed.slug) : null,
    ...{ title: settled.title, section: settled.section, author: settled.author },
    up: begins[at - 1],
    down: next === undefined ? undefined : (begins[at + 2] ?? null),
    next: next === undefined ? undefined : { line: next, as: treatmentToJoin(split, next) },
  };
}

/** A printed headline stays as a heading; a title that is printed nowhere goes. */
function treatmentToJoin({ lines }: LoadedSplit["split"], id: string): Treatment {
  const line = lines.find((one) => one.id === id);
  return line?.kind === "headline" && !line.isMade ? "heading" : "text";
}
