import type { CalendarDate } from "@/lib/analysis/text/calendar";
import type { Context } from "@/lib/archive/context";
import { mergeEvents, moveArticle, moveArticles, splitEvent } from "@/lib/archive/desk/events/decide-event";
import { dateEvent, markFollowUp, renameEvent } from "@/lib/archive/desk/events/edit-event";
import type { EventTarget } from "@/lib/archive/desk/events/load-side";
import type { Choice } from "@/lib/archive/desk/people/choose-person";
import { decideMentions, tagName } from "@/lib/archive/desk/people/decide-mentions";
import { mergePeople, renamePerson } from "@/lib/archive/desk/people/decide-person";
import { addAlias, removeAlias, setNote, setWikidataId } from "@/lib/archive/desk/people/describe-person";
import { keepApart } from "@/lib/archive/desk/people/keep-apart";
import { confirmPerson, hidePerson, rejectPerson } from "@/lib/archive/desk/people/set-status";
import { type Leaving, splitPerson } from "@/lib/archive/desk/people/split-person";
import { keepPublicationApart, mergePublications } from "@/lib/archive/desk/publications/decide-publication";
import { showInLinks } from "@/lib/archive/filing/events/show-in-links";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";
import { decideLink } from "./decide-link";
import { listDecisions } from "./list-decisions";
import { listOpenLinks, type OpenLinksOf } from "./list-open-links";
import { measureLinks } from "./measure-links";
import { undoDecision } from "./undo-decision";
import { restorePerson, undoLinkVerdict } from "./undo-last";

/** Editors' acts on what the machine found. Each answers with the decision's id, or why it could not be done. */
export function openDecisions(context: Context) {
  const { db, now } = context;
  const inTransaction = <T>(act: (tx: Db) => Promise<T>) => db.$transaction((tx) => act(tx));
  const thenLinks = async <T extends object>(act: (tx: Db) => Promise<Outcome<T>>) =>
    showInLinks(context, await inTransaction(act));
  // Whatever is being filed would go on under the publication of before.
  const waiting = async <T extends object>(act: (tx: Db) => Promise<Outcome<T>>) =>
    showInLinks(context, await inTurn(context, (held) => held.db.$transaction((tx) => act(tx))));
  return {
    list: (options?: { page?: number }) => listDecisions(db, options),
    /** Link accuracy, measured on the verdicts of editors. */
    measureLinks: () => measureLinks(db),
    listOpenLinks: (options?: { of?: OpenLinksOf; page?: number }) => listOpenLinks(db, options),
    confirmLink: (linkId: number, by: Actor) => decideLink(context, linkId, "confirmed", by),
    rejectLink: (linkId: number, by: Actor) => decideLink(context, linkId, "rejected", by),
    splitEvent: (id: number, leaving: { articleIds: readonly number[]; seen?: string }, by: Actor) =>
      inTransaction((tx) => splitEvent(tx, id, leaving, by, now())),
    moveArticle: (
      articleId: number,
      move: { fromId: number | null; into: EventTarget | null; seen?: string },
      by: Actor,
    ) => inTransaction((tx) => moveArticle(tx, articleId, move, by, now())),
    moveArticles: (
      articleIds: readonly number[],
      move: { fromId: number | null; into: EventTarget; seen?: string },
      by: Actor,
    ) => inTransaction((tx) => moveArticles(tx, articleIds, move, by, now())),
    mergeEvents: (id: number, merge: { other: EventTarget; keepsName: boolean; seen?: string }, by: Actor) =>
      inTransaction((tx) => mergeEvents(tx, id, merge, by, now())),
    markFollowUp: (id: number, order: { other: EventTarget; isLater: boolean; seen?: string }, by: Actor) =>
      inTransaction((tx) => markFollowUp(tx, id, order, by, now())),
    renameEvent: (id: number, name: string, by: Actor) => inTransaction((tx) => renameEvent(tx, id, name, by, now())),
    dateEvent: (id: number, date: CalendarDate, by: Actor) => inTransaction((tx) => dateEvent(tx, id, date, by, now())),
    renamePerson: (id: number, name: string, by: Actor) => inTransaction((tx) => renamePerson(tx, id, name, by, now())),
    mergePeople: (fromId: number, intoId: number, by: Actor) =>
      thenLinks((tx) => mergePeople(tx, fromId, intoId, by, now())),
    keepApart: (id: number, otherId: number, by: Actor) => inTransaction((tx) => keepApart(tx, id, otherId, by, now())),
    splitPerson: (id: number, leaving: Leaving & { who: Choice }, by: Actor) =>
      thenLinks((tx) => splitPerson(tx, id, leaving, by, now())),
    rejectPerson: (id: number, by: Actor) => thenLinks((tx) => rejectPerson(tx, id, by, now())),
    confirmPerson: (id: number, by: Actor) => thenLinks((tx) => confirmPerson(tx, id, by, now())),
    hidePerson: (id: number, notice: string, by: Actor) => thenLinks((tx) => hidePerson(tx, id, notice, by, now())),
    addAlias: (id: number, form: string, by: Actor) => inTransaction((tx) => addAlias(tx, id, form, by, now())),
    removeAlias: (id: number, form: string, by: Actor) => inTransaction((tx) => removeAlias(tx, id, form, by, now())),
    setNote: (id: number, note: string, by: Actor) => inTransaction((tx) => setNote(tx, id, note, by, now())),
    setWikidataId: (id: number, wikidataId: string, by: Actor) =>
      inTransaction((tx) => setWikidataId(tx, id, wikidataId, by, now())),
    decideMentions: (act: { articleId: number; mentionIds: readonly number[]; who: Choice | null }, by: Actor) =>
      thenLinks((tx) => decideMentions(tx, act, by, now())),
    tagName: (act: { articleId: number; form: string; who: Choice }, by: Actor) =>
      thenLinks((tx) => tagName(tx, act, by, now())),
    mergePublications: (slug: string, into: string, by: Actor) =>
      waiting((tx) => mergePublications(tx, slug, into, by, now())),
    keepPublicationApart: (slug: string, by: Actor) => waiting((tx) => keepPublicationApart(tx, slug, by, now())),
    undoLinkVerdict: (linkId: number, by: Actor) => undoLinkVerdict(context, linkId, by),
    restorePerson: (personId: number, by: Actor) => restorePerson(context, personId, by),
    undo: (decisionId: number, by: Actor) => undoDecision(context, decisionId, by),
  };
}
