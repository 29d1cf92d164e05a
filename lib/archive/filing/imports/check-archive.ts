import type { Context } from "@/lib/archive/context";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import { BODY, textOf } from "@/lib/archive/reading/articles/text-of";
import { PUBLISHED } from "@/lib/archive/reading/published";
import { openSearchIndex } from "@/lib/archive/reading/search/open-search-index";
import { hashStored, listLeftOver, removeLeftOver } from "@/lib/db/originals";
import { findStuck } from "./find-stuck";
import { findWrong } from "./find-wrong";
import { findWrongPictures } from "./find-wrong-pictures";
import { type Finding, inStep, type What } from "./finding";

type Told = { what: What; words: string; repaired?: string };
export type CheckReport = { originals: number; articles: number; spans: number; findings: Told[] };

/** Articles loaded at a time: their texts are in memory meanwhile. */
const BATCH = 200;

/**
 * Compares originals and pictures with their hashes, the search index with the articles, offsets with the texts, appearances with the
 * mentions they count, and kept counts with what they count; and finds what is stuck.
 *
 * @param repairs whether to mend what can be mended, which is said with each finding; else nothing is changed
 */
export async function checkArchive(context: Context, repairs = false): Promise<CheckReport> {
  const findings: Finding[] = [];
  const originals = await checkOriginals(context, findings);
  findings.push(...(await findWrongPictures(context)));
  findings.push(...(await findStuck(context)));
  await checkIndex(context, findings);
  const { articles, spans } = await checkOffsets(context, findings);
  findings.push(...(await findWrong(context)));
  const told: Told[] = [];
  for (const { what, words, repair } of findings) {
    told.push(repairs && repair ? { what, words, repaired: await repair() } : { what, words });
  }
  return { originals, articles, spans, findings: told };
}

/** The same, mending what can be mended, while nobody else files anything. */
export const repairArchive = (context: Context): Promise<CheckReport> =>
  inTurn(context, (held) => checkArchive(held, true));

async function checkOriginals(context: Context, findings: Finding[]): Promise<number> {
  const rows = await context.db.original.findMany({ select: { sha256: true, fileName: true } });
  for (const { sha256, fileName } of rows) {
    const hash = await hashStored(context.dataFolder, sha256);
    if (hash === null) findings.push({ what: "original", words: `The original of ${fileName} (${sha256}) is gone.` });
    else if (hash !== sha256) {
      findings.push({ what: "original", words: `The original of ${fileName} (${sha256}) has changed: ${hash}.` });
    }
  }
  const pictures = await context.db.picture.findMany({ select: { sha256: true } });
  const known = new Set([...rows, ...pictures].map((row) => row.sha256));
  for (const path of await listLeftOver(context.dataFolder, known, context.now())) {
    const words = `${path} in the folder of originals belongs to no upload.`;
    // A whole original may be what a newer database than this one names.
    const repair = path.endsWith(".partial") ? () => removeLeftOver(context.dataFolder, path) : undefined;
    findings.push({ what: "original", words, repair });
  }
  return rows.length;
}

async function checkIndex(context: Context, findings: Finding[]): Promise<void> {
  const search = openSearchIndex(context.database.engine);
  const indexed = new Set(await search.listArticleIds(context.db));
  const published = await context.db.article.findMany({ where: PUBLISHED, select: { id: true } });
  for (const { id } of published) {
    if (indexed.delete(id)) continue;
    const words = `Article ${id} is published and not found by search.`;
    const repair = () => inStep(context, (db) => search.put(db, [id]), "It is found again.");
    findings.push({ what: "index", words, repair });
  }
  for (const id of indexed) {
    const words = `Search finds article ${id}, which is not published.`;
    const repair = () => inStep(context, (db) => search.remove(db, [id]), "It is found no more.");
    findings.push({ what: "index", words, repair });
  }
}

async function checkOffsets(context: Context, findings: Finding[]): Promise<{ articles: number; spans: number }> {
  let [after, articles, spans] = [0, 0, 0];
  for (;;) {
    const rows = await context.db.article.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true, body: BODY, mentions: SPAN, dates: SPAN, quotations: QUOTATION },
    });
    for (const row of rows) {
      const text = textOf(row);
      const quotations = row.quotations.map(({ text: form, ...span }) => ({ ...span, form }));
      for (const span of [...row.mentions, ...row.dates, ...quotations]) {
        spans += 1;
        if (text.slice(span.start, span.end) === span.form) continue;
        const words = `Article ${row.id} does not read “${span.form}” at ${span.start}–${span.end}.`;
        findings.push({ what: "offset", words });
      }
    }
    articles += rows.length;
    const last = rows.at(-1);
    if (!last) return { articles, spans };
    after = last.id;
  }
}

const SPAN = { select: { start: true, end: true, form: true } } as const;
const QUOTATION = { select: { start: true, end: true, text: true } } as const;
