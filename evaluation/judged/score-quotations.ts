import { type JudgedArticle, readJudgedRows } from "@/evaluation/events/judged-corpus";
import { formatEstimate, shareOf } from "@/evaluation/proportions";
import { analyseArticle } from "@/lib/analysis/articles/analyse-article";
import { overlaps } from "@/lib/analysis/text/span";

type JudgedQuotation = {
  article: string;
  start: number;
  end: number;
  text: string;
  speech: boolean;
  kind: string;
  speaker: string | null;
  words: number;
};

/** Which judged spans the archive keeps as speech, and whether it names who spoke. */
export function scoreQuotations(
  corpora: string,
  articles: readonly JudgedArticle[],
  print: (line: string) => void,
): void {
  const ids = new Map(articles.map((article) => [article.id, article]));
  const judged = readJudgedRows<JudgedQuotation>(corpora, "quotations.dev.jsonl").filter(({ article }) =>
    ids.has(article),
  );
  const found = new Map<string, ReturnType<typeof analyseArticle>["quotations"]>();
  const rows = judged.map((row) => {
    const article = ids.get(row.article);
    const quotations = found.get(row.article) ?? (article ? listQuotations(article) : []);
    found.set(row.article, quotations);
    return { row, kept: quotations.find((quotation) => overlaps(quotation, row)) };
  });
  const kept = rows.filter((one) => one.kept !== undefined);
  const speech = rows.filter(({ row }) => row.speech);
  const spoken = speech.filter(({ row }) => row.speaker !== null);
  const named = spoken.filter((one) => one.kept && (one.kept.speaker ?? one.kept.outlet) !== null);
  const isRight = ({ row, kept: one }: (typeof rows)[number]) =>
    agrees(row.speaker ?? "", one?.speaker ?? one?.outlet ?? "");
  print(`quotations: ${rows.length} spans judged, ${speech.length} of them speech`);
  print(
    `  kept as speech: precision ${formatEstimate(shareOf(kept.map(({ row }) => row.speech)))}, recall ${formatEstimate(shareOf(speech.map((one) => one.kept !== undefined)))}`,
  );
  print(
    `  speakers: found ${formatEstimate(shareOf(spoken.map((one) => named.includes(one))))}, right ${formatEstimate(shareOf(named.map(isRight)))}`,
  );
  for (const { row, kept: one } of rows) {
    if (row.speech !== (one !== undefined))
      print(`  ${row.speech ? "missed" : "kept"}, ${row.kind}: ${row.article} ${row.text.slice(0, 90)}`);
    else if (row.speech && row.speaker !== null)
      print(`  ${row.speaker} told as ${one?.speaker ?? one?.outlet ?? "nobody"}`);
  }
}

function listQuotations({ title, text, date }: JudgedArticle) {
  const anchor = date === null ? null : { date, precision: "day" as const };
  return analyseArticle({ title: title ?? "", author: null, text }, anchor).quotations;
}

/** A name is the other's when one is in the other, without case: "Kishida" of "Prime Minister of Japan Kishida". */
function agrees(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.toLowerCase().replace(/^the /, ""));
  return !!one && !!other && (one.includes(other) || other.includes(one));
}
