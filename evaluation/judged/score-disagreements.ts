import { type JudgedArticle, readJudgedRows } from "@/evaluation/events/judged-corpus";
import { formatEstimate, shareOf } from "@/evaluation/proportions";
import { analyseArticle } from "@/lib/analysis/articles/analyse-article";
import { compareReports, type ReportTexts } from "@/lib/analysis/events/reports/compare-reports";

type JudgedDisagreement = {
  kind: string;
  sides: { article: string; value: string }[];
  real: boolean;
  why: string;
};

/** Which judged disagreements are found when the two reports are held against each other, as if they stood in one event. */
export function scoreDisagreements(
  corpora: string,
  articles: readonly JudgedArticle[],
  print: (line: string) => void,
): void {
  const ids = new Map(articles.map((article) => [article.id, article]));
  const judged = readJudgedRows<JudgedDisagreement>(corpora, "disagreements.dev.jsonl");
  const known = judged.filter(({ sides }) => sides.every(({ article }) => ids.has(article)));
  const rows = known.map((row) => ({
    row,
    isFound: isFound(
      row,
      row.sides.flatMap((side) => ids.get(side.article) ?? []),
    ),
  }));
  const found = rows.filter((one) => one.isFound);
  const real = rows.filter(({ row }) => row.real);
  print(`disagreements: ${rows.length} judged, ${real.length} of them real`);
  print(
    `  found: ${found.length}, real ${formatEstimate(shareOf(found.map(({ row }) => row.real)))}; of the real ones ${real.filter((one) => one.isFound).length}`,
  );
  for (const { row } of found) if (!row.real) print(`  found, not real: ${row.why}`);
}

function isFound({ sides }: JudgedDisagreement, articles: readonly JudgedArticle[]): boolean {
  const values = new Set(sides.map(({ value }) => value));
  return compareReports(toTexts(articles)).disagreements.some(
    (found) => found.sides.filter(({ value }) => values.has(value)).length === values.size,
  );
}

function toTexts(articles: readonly JudgedArticle[]): ReportTexts {
  const persons = new Map<string, number>();
  const analysed = articles.map((article, id) => {
    const { title, text, date, source } = article;
    const anchor = date === null ? null : { date, precision: "day" as const };
    return {
      id,
      title: title ?? "",
      text,
      source,
      ...analyseArticle({ title: title ?? "", author: null, text }, anchor),
    };
  });
  return {
    reports: analysed.map(({ id, title, text, source, quotations }) => ({
      ...{ id, title, text, dateline: null, quoted: quotations },
      publication: source === null ? null : { name: source },
    })),
    named: analysed.flatMap(({ id, people }) =>
      people.mentions.flatMap(({ start, end, form, kind, role, person }) => {
        const name = person === null ? undefined : people.persons[person]?.name;
        if (name === undefined) return [];
        persons.set(name, persons.get(name) ?? persons.size + 1);
        return [
          { articleId: id, personId: persons.get(name) ?? 0, person: name, start, end, form, kind, role: role ?? null },
        ];
      }),
    ),
    spoken: analysed.flatMap(({ id, dates }) =>
      dates.flatMap(({ start, end, value, kind }) =>
        value?.precision === "day" ? [{ articleId: id, start, end, date: value.date, kind }] : [],
      ),
    ),
  };
}
