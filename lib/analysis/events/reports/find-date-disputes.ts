import { toDayNumber } from "@/lib/analysis/text/calendar";
import { describeDate } from "@/lib/analysis/text/describe-date";
import { contains, type Span } from "@/lib/analysis/text/span";
import { type Disagreement, type SpokenThere, toSides } from "./disagreement";
import type { ReadReport } from "./find-number-disputes";
import { tellOneAct } from "./same-act";
import { compareSentences, type WeighedSentence } from "./weigh-sentences";

type Dated = { articleId: number; text: string; at: Span; date: string; day: number; sentence: WeighedSentence };

// A day belongs to one fact of its sentence: the sentences have to say nearly the same.
const SAME_MATTER = 0.4;
// Further apart they are two occasions.
const NEAR_DAYS = 10;
const MAX_DISPUTES = 4;

/**
 * Days that reports give differently for the same fact: in sentences that name one day each and say nearly the same, neither report
 * speaking of the other's day at all. However many reports give the two days, they are one dispute.
 */
export function findDateDisputes(reports: readonly ReadReport[], spoken: readonly SpokenThere[]): Disagreement[] {
  const days = new Map<number, Set<string>>();
  for (const { articleId, date } of spoken) days.set(articleId, (days.get(articleId) ?? new Set()).add(date));
  const dated = reports.flatMap((report) => listDated(report, spoken));
  const told = new Map<string, Set<Dated>>();
  dated.forEach((one, index) => {
    for (const other of dated.slice(index + 1)) {
      if (one.articleId === other.articleId || one.date === other.date) continue;
      if (Math.abs(one.day - other.day) > NEAR_DAYS) continue;
      if (days.get(one.articleId)?.has(other.date) || days.get(other.articleId)?.has(one.date)) continue;
      if (compareSentences(one.sentence, other.sentence) < SAME_MATTER) continue;
      if (!tellOneAct(sentenceOf(one), sentenceOf(other))) continue;
      const key = [one.date, other.date].sort().join(" ");
      told.set(key, (told.get(key) ?? new Set()).add(one).add(other));
    }
  });
  const order = reports.map((report) => report.id);
  const disputes = [...told.values()].map((sides): Disagreement => {
    const days = [...sides].map((side) => ({ ...side, value: describeDate(side.date), key: side.date }));
    return { kind: "date", about: "", sides: toSides(days, order) };
  });
  return disputes.slice(0, MAX_DISPUTES);
}

const sentenceOf = ({ text, sentence }: Dated) => text.slice(sentence.start, sentence.end);

function listDated({ id, text, sentences }: ReadReport, spoken: readonly SpokenThere[]): Dated[] {
  const here = spoken.filter((one) => one.articleId === id);
  return sentences.flatMap((sentence) => {
    const [only, second] = here.filter((one) => contains(sentence, one));
    // "Today" depends on the day of writing, which an issue gives days later.
    return only && !second && only.kind !== "relative"
      ? [{ articleId: id, text, at: only, date: only.date, day: toDayNumber(only.date), sentence }]
      : [];
  });
}
