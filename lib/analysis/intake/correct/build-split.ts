import { makeBlock, type SourceBlock } from "@/lib/analysis/intake/document";
import { splitPart } from "@/lib/analysis/intake/lines/section-heading";
import { buildArticle, joinBlocks } from "@/lib/analysis/intake/split/build-article";
import { untitled } from "@/lib/analysis/intake/split/split-issue";
import type { Furniture, HeadLink, ParsedArticle } from "@/lib/analysis/intake/types";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { toOneLine } from "@/lib/analysis/text/white-space";
import type { LineKind, SplitLine, Splittable } from "./split-line";

export type BuiltArticle = {
  article: ParsedArticle;
  /** The line it begins with. */
  line: string;
  /** The article it is as found, word for word; null where its text is another. */
  found: number | null;
  /** The article as found that has the same headline; null where it was none. */
  head: number | null;
};

type Draft = { head: SplitLine | null; section: string | null; body: SplitLine[]; extraLinks: HeadLink[] };

/** Makes articles and furniture of lines; an article none of whose lines changed is the same as before. */
export function buildSplit(
  lines: readonly SplitLine[],
  issue: Splittable,
  issueDate: CalendarDate | null,
): { articles: BuiltArticle[]; furniture: Furniture[] } {
  const furniture: Furniture[] = [];
  const drafts = settleBare(gather(lines, issue, furniture), issue);
  const counts = countLines(lines);
  const built = drafts.map((draft) => build(draft, counts, issue, issueDate));
  return { articles: built.filter(({ article }) => article.text !== "" || article.headLinks.length > 0), furniture };
}

function gather(lines: readonly SplitLine[], issue: Splittable, furniture: Furniture[]): Draft[] {
  const drafts: Draft[] = [];
  const kinds = new Map(lines.map((line) => [line.id, line]));
  let section: { name: string; isEditors: boolean } | null = null;
  let current: Draft | null = null;
  let waiting: SplitLine[] = [];
  const open = (head: SplitLine | null) => {
    current = { head, section: section?.name ?? null, body: waiting, extraLinks: [] };
    waiting = [];
    drafts.push(current);
    return current;
  };
  for (const line of lines) {
    if (line.kind === "section") {
      section = { name: toOneLine(line.text), isEditors: line.found !== "section" || line.isMoved };
      current = null;
      // What stood between a headline and its text is text, wherever the headline goes.
      waiting.push(...dissolve({ ...line, isMade: true }, issue).filter(({ id }) => id !== line.id));
    } else if (line.kind === "headline") {
      if (line.found === "headline" && !line.isMoved && !section?.isEditors) section = ownSection(line, kinds);
      open(line);
    } else if (line.kind === "furniture") {
      const reason = line.reason ?? { rule: "editor", words: "Left out by an editor." };
      furniture.push(...[line.text, ...headLines(line, issue)].map((text) => ({ text, reason })));
    } else if (line.kind === "heading" && current === null) {
      waiting.push(...dissolve(line, issue));
    } else {
      const draft: Draft = current === null || line.opens ? open(null) : current;
      draft.body.push(...dissolve(line, issue));
      if (line.found === "headline") draft.extraLinks.push(...buttonsOf(line, issue));
    }
  }
  if (waiting.length > 0) (drafts.at(-1) ?? open(null)).body.push(...waiting);
  return drafts;
}

/** The section an article was found under, while that is still a section. */
function ownSection(line: SplitLine, lines: ReadonlyMap<string, SplitLine>) {
  const own = line.section === null ? undefined : lines.get(line.section);
  return own?.kind === "section" ? { name: own.text, isEditors: false } : null;
}

/** A line as it stands in a text; of what was a headline also the byline and dateline that stood under it. */
function dissolve(line: SplitLine, issue: Splittable): SplitLine[] {
  if (line.found !== "headline") return [line];
  const below = headLines(line, issue).map(
    (text, i): SplitLine => ({
      ...{
        ...line,
        id: `${line.id}.${i}`,
        kind: "text",
        found: "text",
        text,
        links: [],
        pictures: undefined,
        isMade: false,
      },
    }),
  );
  return line.isMade ? below : [line, ...below];
}

/** The words of a headline's article that are not in its text: byline, day, dateline. */
function headLines({ article, found }: SplitLine, { articles }: Splittable): string[] {
  const parsed = found === "headline" && article !== null ? articles[article] : undefined;
  if (!parsed) return [];
  const date = parsed.date?.reason.rule === "date-line" ? parsed.date.quote : null;
  return [parsed.author, date, parsed.dateline].filter((text) => text !== null && text !== undefined);
}

function buttonsOf({ article, links }: SplitLine, { articles }: Splittable): HeadLink[] {
  const all = article === null ? [] : (articles[article]?.headLinks ?? []);
  const inWords = new Set(links.map(({ href }) => href));
  return all.filter(({ href }) => !inWords.has(href));
}

/** A headline with nothing under it is a heading of the article before it, or of the one after it. */
function settleBare(drafts: readonly Draft[], issue: Splittable): Draft[] {
  const settled: Draft[] = [];
  const waiting: SplitLine[] = [];
  for (const draft of drafts) {
    const isBare =
      draft.head !== null && !draft.body.some(({ text }) => text !== "") && !leadsSomewhere(draft.head, issue);
    const before = settled.at(-1);
    const bare = !isBare || !draft.head ? [] : dissolve({ ...draft.head, kind: "heading" }, issue);
    if (!isBare) settled.push({ ...draft, body: [...waiting.splice(0), ...draft.body] });
    else if (before) before.body.push(...bare, ...draft.body);
    else waiting.push(...bare, ...draft.body);
  }
  if (waiting.some(({ text }) => text !== "")) {
    const [first] = drafts;
    settled.push({ head: null, section: first?.section ?? null, body: waiting, extraLinks: [] });
  }
  return settled;
}

function leadsSomewhere({ links, found, article }: SplitLine, { articles }: Splittable): boolean {
  const buttons = found === "headline" && article !== null ? articles[article]?.headLinks : undefined;
  return links.length > 0 || (buttons ?? []).length > 0;
}

function build(
  draft: Draft,
  counts: ReadonlyMap<number, number>,
  issue: Splittable,
  issueDate: CalendarDate | null,
): BuiltArticle {
  const { head, body, section } = draft;
  const line = head?.id ?? body[0]?.id ?? "";
  const at = head?.found === "headline" ? head.article : null;
  const original = at === null ? undefined : issue.articles[at];
  if (original && at !== null) {
    if (isAsFound(body, counts.get(at) ?? 0, at))
      return { line, found: at, head: at, article: { ...original, section } };
    const headLinks = [...original.headLinks, ...draft.extraLinks];
    return {
      line,
      found: null,
      head: at,
      article: { ...original, section, headLinks, pictures: undefined, ...joinBlocks(body.map(toBlock)) },
    };
  }
  const made = head === null ? untitled(section, body.map(toBlock)) : titled(head, section, body.map(toBlock));
  const headLinks = [...(made.headLinks ?? []), ...draft.extraLinks];
  const article = buildArticle({ ...made, headLinks }, issueDate);
  return { line, found: null, head: null, article: { ...article, address: made.headLinks?.[0]?.href ?? null } };
}

/** How many lines were found under the headline of each article. */
function countLines(lines: readonly SplitLine[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { article, found } of lines)
    if (article !== null && found !== "headline") counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}

/** Whether the lines under a headline are those it was found with, none more and none less. */
function isAsFound(body: readonly SplitLine[], count: number, at: number): boolean {
  return (
    body.length === count && body.every((line) => line.article === at && line.kind === line.found && !line.isMoved)
  );
}

function titled(head: SplitLine, section: string | null, blocks: SourceBlock[]) {
  const { text, links, reason } = head;
  const headLinks = links.map(({ start, end, ...address }) => ({ text: text.slice(start, end), ...address }));
  const title = toOneLine(text);
  return { section, part: splitPart(title).part, title, headLinks, blocks, reasons: reason ? [reason] : [] };
}

const INSIDE_LEVEL = 3;

function toBlock({ kind, block, text, links, pictures }: SplitLine): SourceBlock {
  const as: Partial<Record<LineKind, SourceBlock>> = {
    heading: makeBlock("heading", text, { level: block?.level ?? INSIDE_LEVEL, links, pictures }),
  };
  const ownKind = block && block.kind !== "heading" ? block : { kind: "paragraph" as const, level: null };
  return as[kind] ?? makeBlock(ownKind.kind, text, { level: ownKind.level, links, pictures });
}
