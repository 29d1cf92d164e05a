import { readJudged } from "@/evaluation/events/judged-corpus";
import { formatEstimate } from "@/evaluation/proportions";
import { withScratchArchive } from "@/lib/predict/scratch-archive";
import { scoreDisagreements } from "./score-disagreements";
import { type AnsweredLink, type KindFigures, type LinkFigures, scoreJudged } from "./score-judged";
import { scoreQuotations } from "./score-quotations";

const MAX_LISTED = 30;

/**
 * How well real newsletters are linked: judged articles and their surroundings filed in one archive as an import files them,
 * links and events as readers see them, by publication. BACKFILE_JUDGED names publications (kcna,optech) for a faster run while tuning.
 */
export async function run(corpora: string, print: (line: string) => void): Promise<void> {
  const judged = readJudged(corpora);
  if (judged === null) {
    print("judged: no judged newsletters in this folder, skipped");
    return;
  }
  const chosen = process.env.BACKFILE_JUDGED?.split(",");
  const isChosen = (id: string) => !chosen || chosen.includes(id.split("/")[0] ?? "");
  const articles = judged.articles.filter(({ id }) => isChosen(id));
  const pairs = judged.pairs.filter(({ a, b }) => isChosen(a) && isChosen(b));
  const { events, links } = await withScratchArchive(({ predict }) => predict.events(articles));
  const eventOf = new Map(events.map(({ id, event }) => [id, event]));
  printFigures("all", scoreJudged(pairs, links, eventOf), print);
  for (const set of [...new Set(pairs.map((pair) => pair.set))].sort()) {
    const isOfSet = (a: string, b: string, pair?: { set: string }) => (pair?.set ?? setOf(a, b)) === set;
    printFigures(set, scoreJudged(pairs, links, eventOf, isOfSet), print);
  }
  listDoubts(pairs, links, articles, print);
  scoreQuotations(corpora, articles, print);
  scoreDisagreements(corpora, articles, print);
}

const setOf = (a: string, b: string) => [...new Set([a, b].map((id) => id.split("/")[0]))].sort().join(" x ");

function printFigures(name: string, figures: LinkFigures, print: (line: string) => void): void {
  const { shown, doubtful, unjudged, precision, recall, recallInEvent, precisionOfEvents, wrong } = figures;
  if (
    precision.count === 0 &&
    recall.count === 0 &&
    shown === 0 &&
    figures.nearCopy.shown + figures.followUp.shown === 0
  )
    return;
  print(
    `${name}: ${shown} links shown (${doubtful} doubtful, ${unjudged} not judged), ${figures.containers} of a container`,
  );
  print(
    `  shown: precision ${formatEstimate(precision)} of ${precision.count}, recall ${formatEstimate(recall)} of ${recall.count}`,
  );
  print(
    `  in one event: precision ${formatEstimate(precisionOfEvents)} of ${precisionOfEvents.count}, recall ${formatEstimate(recallInEvent)}`,
  );
  const kinds = Object.entries(wrong).map(([kind, count]) => `${kind} ${count}`);
  if (kinds.length > 0) print(`  wrong: ${kinds.join(", ")}`);
  print(`  near copies ${sayKind(figures.nearCopy)}; follow-ups ${sayKind(figures.followUp)}`);
}

const sayKind = ({ shown, right, wrong, unjudged }: KindFigures) =>
  `${shown} shown: ${right} right, ${wrong} wrong, ${unjudged} not judged`;

/** What is wrong or not judged, to be read. */
function listDoubts(
  pairs: readonly { a: string; b: string; same: boolean | null; kind: string; nearCopy?: boolean | null }[],
  links: readonly AnsweredLink[],
  articles: readonly { id: string; date: string | null; title: string | null }[],
  print: (line: string) => void,
): void {
  const known = new Map(
    pairs.flatMap(
      (pair) =>
        [
          [`${pair.a} ${pair.b}`, pair],
          [`${pair.b} ${pair.a}`, pair],
        ] as const,
    ),
  );
  const titles = new Map(articles.map(({ id, date, title }) => [id, `${date} ${title}`]));
  for (const kind of ["same-event", "near-copy", "follow-up", "shared-quotation", "series"]) {
    const doubts = links.filter((link) => {
      const pair = known.get(`${link.a} ${link.b}`);
      const isRight =
        kind === "same-event" ? pair?.same === true : kind === "near-copy" ? pair?.nearCopy : pair?.kind === kind;
      return link.kind === kind && link.shown && !isRight;
    });
    for (const { a, b } of doubts.slice(0, MAX_LISTED)) {
      print(
        `  ${kind}, ${known.get(`${a} ${b}`)?.kind ?? "not judged"}: ${a} ${titles.get(a)} | ${b} ${titles.get(b)}`,
      );
    }
  }
}
