"use server";

import { formAction } from "@/app/_web/act";
import { eventForms } from "@/lib/archive/desk/events/act-schema";
import { getArchive } from "@/lib/server";

const decisions = () => getArchive().decisions;

/** Where the event stands now: its name, and with it its address, may have changed by the act. */
function leadTo(anchor: string) {
  return async ({ eventId }: { eventId: number }) =>
    `${(await getArchive().events.findAddress(eventId)) ?? "/events"}${anchor}`;
}

export const splitEventAction = formAction({
  schema: eventForms.split,
  run: ({ eventId, articleId, seen }, by) => decisions().splitEvent(eventId, { articleIds: articleId, seen }, by),
  done: "Split: those you chose are an event of their own now.",
  to: leadTo("#reports-heading"),
});

export const moveOutAction = formAction({
  schema: eventForms.moveOut,
  run: ({ eventId, articleId, seen }, by) =>
    decisions().moveArticle(articleId, { fromId: eventId, into: null, seen }, by),
  done: "Taken out: the article no longer stands in this event.",
  to: leadTo("#reports-heading"),
});

/** The same from the article's own page, which it comes back to. */
export const leaveEventAction = formAction({
  schema: eventForms.moveOut,
  run: ({ eventId, articleId }, by) => decisions().moveArticle(articleId, { fromId: eventId, into: null }, by),
  done: "Taken out: this article no longer stands in the event.",
});

export const moveArticlesAction = formAction({
  schema: eventForms.move,
  run: ({ eventId, articleId, other, seen }, by) =>
    decisions().moveArticles(articleId, { fromId: eventId, into: other, seen }, by),
  done: "Moved to the other event.",
  to: leadTo("#reports-heading"),
});

export const mergeEventsAction = formAction({
  schema: eventForms.merge,
  run: ({ eventId, other, keeps, seen }, by) =>
    decisions().mergeEvents(eventId, { other, keepsName: keeps === "this", seen }, by),
  done: "Both are one event now.",
  to: leadTo("#reports-heading"),
});

export const markLaterAction = formAction({
  schema: eventForms.followUp,
  run: ({ eventId, other, seen }, by) => decisions().markFollowUp(eventId, { other, isLater: true, seen }, by),
  done: "Said: this event came after the other.",
  to: leadTo("#correct-heading"),
});

export const markEarlierAction = formAction({
  schema: eventForms.followUp,
  run: ({ eventId, other, seen }, by) => decisions().markFollowUp(eventId, { other, isLater: false, seen }, by),
  done: "Said: the other event came after this one.",
  to: leadTo("#correct-heading"),
});

export const renameEventAction = formAction({
  schema: eventForms.rename,
  run: ({ eventId, name }, by) => decisions().renameEvent(eventId, name, by),
  done: ({ name }) => `Renamed to “${name}”.`,
  to: leadTo(""),
});

export const dateEventAction = formAction({
  schema: eventForms.date,
  run: ({ eventId, date }, by) => decisions().dateEvent(eventId, date, by),
  done: "The date is set.",
  to: leadTo(""),
});
