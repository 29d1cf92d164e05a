import { overlaps, type Span } from "@/lib/analysis/text/span";
import type { Disagreement, SpokenThere } from "./disagreement";
import { findDateDisputes } from "./find-date-disputes";
import { findSpellingDisputes, type NamedThere } from "./find-name-disputes";
import { findNumberDisputes, type ReadReport } from "./find-number-disputes";
import { findOwnSentences, type OwnSentence } from "./find-own-sentences";
import { type EventPlace, findPlace } from "./find-place";
import { type Coverage, measureCoverage } from "./measure-coverage";
import { readText, weighSentences } from "./weigh-sentences";

/** What comparing the reports of an event takes: their texts, and what was found in them. */
export type ReportTexts = {
  reports: {
    id: number;
    title: string;
    text: string;
    dateline: string | null;
    publication: { name: string } | null;
    quoted: Span[];
  }[];
  named: NamedThere[];
  spoken: SpokenThere[];
};

/** What an event's reports tell when they are held against each other. */
export type ComparedReports = {
  place: EventPlace | null;
  coverage: Map<number, Coverage>;
  disagreements: Disagreement[];
  ownSentences: OwnSentence[];
};

/** Holds the reports of one event against each other. Pure: the same texts give the same answer. */
export function compareReports({ reports, named, spoken }: ReportTexts): ComparedReports {
  const texts = reports.map((report) => readText(report.text));
  const sentences = weighSentences(texts);
  const read = reports.map(
    ({ id, text, publication }, i): ReadReport => ({
      ...{ id, text, sentences: sentences[i] ?? [] },
      publication: publication?.name ?? null,
    }),
  );
  const byId = new Map(reports.map((report) => [report.id, report]));
  const isQuoted = (id: number, span: Span) => (byId.get(id)?.quoted ?? []).some((one) => overlaps(one, span));
  // What a publication says of itself is no news.
  const isOfItself = (id: number, { start, end }: Span) => {
    const { text, publication } = byId.get(id) ?? { text: "", publication: null };
    return publication !== null && text.slice(start, end).includes(publication.name);
  };
  return {
    place: findPlace(reports),
    coverage: measureCoverage(reports.map(({ id, quoted }, i) => ({ id, quoted, words: texts[i]?.words ?? [] }))),
    disagreements: [
      ...findNumberDisputes(read, spoken),
      ...findDateDisputes(read, spoken),
      ...findSpellingDisputes(read, named),
    ],
    ownSentences: findOwnSentences(read, (id, span) => isQuoted(id, span) || isOfItself(id, span)),
  };
}
