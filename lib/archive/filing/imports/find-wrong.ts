import type { Context } from "@/lib/archive/context";
import { findWrongAuthors, recountAuthors } from "@/lib/archive/filing/authors/keep-author-counts";
import { findWrongEvents, refreshEvents } from "@/lib/archive/filing/events/refresh-event";
import { findWrongCounts, recountPersons } from "@/lib/archive/filing/people/keep-counts";
import { findWrongAppearances, refreshAppearances } from "@/lib/archive/filing/people/refresh-appearances";
import { findWrongHoldings, recountHoldings } from "@/lib/archive/filing/publications/keep-holdings";
import { findMisplaced, moveIssues } from "@/lib/archive/filing/publications/move-issues";
import { findWrongShared, refreshShared } from "@/lib/archive/filing/quotations/refresh-shared";
import { findWrongShown, recountShown } from "@/lib/archive/filing/shown-counts";
import { planVersions } from "@/lib/archive/filing/versions/settle-versions";
import type { Db } from "@/lib/db/client";
import { type Finding, inStep } from "./finding";
import { settleAndLink } from "./settle-and-link";

/** Numbers that are kept where they change, and are not what they count; issues that are not where their name is. */
export async function findWrong(context: Context): Promise<Finding[]> {
  const { db } = context;
  const again = (work: (db: Db) => Promise<unknown>) => () => inStep(context, work, "Counted again.");
  const appearances = (await findWrongAppearances(db)).map(({ personId, articleId }): Finding => {
    const words = `Article ${articleId} does not name person ${personId} as often as is kept.`;
    return { what: "appearance", words, repair: again((step) => refreshAppearances(step, [articleId])) };
  });
  const persons = (await findWrongCounts(db)).map(({ personId, kept, counted }): Finding => {
    const words = `Person ${personId} is named in ${counted} published articles, and ${kept} are kept.`;
    return { what: "count", words, repair: again(recountPersons) };
  });
  const authors = (await findWrongAuthors(db)).map(({ authorId, kept, counted }): Finding => {
    const words = `Author ${authorId} has published articles: ${counted} counted, ${kept} kept.`;
    return { what: "count", words, repair: again(recountAuthors) };
  });
  const holdings = (await findWrongHoldings(db)).map(({ publicationId, month }): Finding => {
    const words = `Publication ${publicationId} holds something else of ${month || "no date"} than is kept.`;
    return { what: "count", words, repair: again(recountHoldings) };
  });
  const misplaced = (await findMisplaced(db)).map(({ namedId, publicationId }): Finding => {
    const words = `Issues of name ${namedId} are not filed under publication ${publicationId}, which it is a name of.`;
    const move = (step: Db) => moveIssues(step, [namedId], publicationId, context.now());
    return { what: "publication", words, repair: () => inStep(context, move, "They are filed there.") };
  });
  const events = (await findWrongEvents(db)).map(({ eventId }): Finding => {
    const words = `Event ${eventId} has other numbers of published articles and publications than are kept.`;
    return { what: "count", words, repair: again((step) => refreshEvents(step, [eventId])) };
  });
  const quotations = (await findWrongShared(db)).map(({ sharedId }): Finding => {
    const words = `Quotation ${sharedId} has other numbers of published articles and publications than are kept.`;
    return { what: "count", words, repair: again((step) => refreshShared(step, [sharedId])) };
  });
  const shown = (await findWrongShown(db)).map((what): Finding => {
    return {
      what: "count",
      words: `${what}: readers see another number listed than is kept.`,
      repair: again(recountShown),
    };
  });
  const versions = await findWrongVersions(context);
  return [
    ...appearances,
    ...persons,
    ...authors,
    ...holdings,
    ...misplaced,
    ...events,
    ...quotations,
    ...shown,
    ...versions,
  ];
}

/** Issues of which readers see another version than they are to see. */
async function findWrongVersions(context: Context): Promise<Finding[]> {
  const { show, supersede } = await planVersions(context.db, await listOfVersions(context.db));
  return [...show, ...supersede].map((issueId): Finding => {
    const words = show.includes(issueId)
      ? `Issue ${issueId} is the version to be shown, and is not.`
      : `Issue ${issueId} is shown beside a newer version of it.`;
    const repair = async () => {
      await settleAndLink(context, [issueId]);
      return "One version is shown.";
    };
    return { what: "version", words, repair };
  });
}

async function listOfVersions(db: Db): Promise<number[]> {
  const where = { OR: [{ versionSet: { not: null } }, { status: "superseded" }] };
  return (await db.issue.findMany({ where, select: { id: true } })).map(({ id }) => id);
}
