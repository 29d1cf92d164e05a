import type { Furniture, ParsedArticle } from "@/lib/analysis/intake/types";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { buildSplit } from "./build-split";
import { listLines, type SplitLine, type Splittable } from "./split-line";
import { type SplitCorrection, type SplitRule, treatLines } from "./treat-lines";

type HeadCorrection = Pick<SplitCorrection & { act: "head" }, "title" | "section" | "author">;

export type CorrectedSplit<C extends SplitCorrection = SplitCorrection> = {
  articles: {
    article: ParsedArticle;
    /** The line it begins with. */
    line: string;
    /** The article it is as found, with the same text; null where its text is another. */
    found: number | null;
    /** The article as found that has the same headline; null where it was none. */
    head: number | null;
    /** What was said of its head, in order. */
    heads: { said: C; correction: HeadCorrection }[];
  }[];
  furniture: Furniture[];
  /** All lines as they are now, in order. */
  lines: SplitLine[];
};

/**
 * The split of an issue with a publication's rules and an editor's corrections in force. Articles of which nothing was said
 * are the same as before; every word stays in an article or among the furniture. What speaks of a line that is no longer
 * there is passed over.
 *
 * @param issueDate the day of the issue, for the datelines of articles that begin anew
 */
export function correctSplit<C extends SplitCorrection>(
  issue: Splittable,
  said: { rules: readonly SplitRule[]; corrections: readonly C[] },
  issueDate: CalendarDate | null,
): CorrectedSplit<C> {
  const found = listLines(issue);
  const lines = treatLines(found, said.rules, said.corrections);
  const isSame = lines.length === found.length && lines.every((line, i) => line === found[i]);
  const built = isSame ? asRead(issue, found) : buildSplit(lines, issue, issueDate);
  const articles = built.articles.map((one) => ({ ...one, heads: listHeads(said.corrections, one.line) }));
  return { articles, furniture: built.furniture, lines };
}

function asRead({ articles, furniture }: Splittable, lines: readonly SplitLine[]) {
  const heads = new Map(lines.flatMap(({ found, article, id }) => (found === "headline" ? [[article, id]] : [])));
  return {
    articles: articles.map((article, found) => ({ article, found, head: found, line: heads.get(found) ?? "" })),
    furniture: [...furniture],
  };
}

function listHeads<C extends SplitCorrection>(corrections: readonly C[], line: string) {
  return corrections.flatMap((said) => {
    if (said.act !== "head" || said.line !== line) return [];
    const { title, section, author } = said;
    const given = Object.entries({ title, section, author }).filter(([, value]) => value !== undefined);
    return [{ said, correction: Object.fromEntries(given) as HeadCorrection }];
  });
}
