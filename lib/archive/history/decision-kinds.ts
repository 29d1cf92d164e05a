import { z } from "zod";
import { linkKind, personStatus } from "@/lib/db/states";
import { articleCorrection, date, issueCorrection, splitCorrection, treatment } from "./corrections";
import { articleKey, originalKey, personKey, publicationSubject } from "./subject-keys";

const verdict = z.enum(["confirmed", "rejected"]);
const print = z.string();
const prints = z.array(print);
const id = z.number();
const change = z.object({ before: z.string().nullable(), after: z.string().nullable() });
const filled = z.object({ before: z.string().nullable(), after: z.string() });

/** What the machine held of two articles when an editor decided on them. */
const machineView = z.object({ score: z.number(), isShown: z.boolean() });

/** A link between two sides of a decision on events, and what the decision says of it. */
const impliedVerdict = machineView.extend({ verdict });

/** The mentions of one article, by fingerprint, that a decision is about. */
const mentionsOf = z.object({
  article: print,
  targets: z.array(z.object({ form: z.string(), occurrence: z.number() })),
});

const person = z.object({ personId: id });
const onPerson = ({ personId }: { personId: number }) => [personKey(personId)];
const members = z.object({ eventId: id, members: prints });
const onMembers = (payload: { members: string[] }) => payload.members.map(articleKey);

/**
 * Every kind of decision: what its payload holds, and under which keys it is found. Articles go by fingerprint, so that
 * a decision outlives a new analysis and a new import of the same document; ids of events only say at which address
 * they were. `isCreated`: the person was made for the act; `taught`: names under which later articles find the person.
 */
export const decisionKinds = {
  "link-verdict": define(
    // `pair` is in order; `eventId` is the event both articles were in.
    machineView.extend({ pair: z.tuple([print, print]), verdict, link: linkKind, eventId: id.nullable() }),
    ({ pair }) => pair.map(articleKey),
  ),
  "event-split": define(
    z.object({ eventId: id, leaving: prints, staying: prints, implied: z.array(impliedVerdict) }),
    ({ leaving, staying }) => [...leaving, ...staying].map(articleKey),
  ),
  /** One article left its event, for another event or article, or for none. */
  "event-move": define(
    z.object({
      article: print,
      fromId: id.nullable(),
      from: prints,
      intoId: id.nullable(),
      into: prints,
      implied: z.array(impliedVerdict),
    }),
    ({ article, from, into }) => [article, ...from, ...into].map(articleKey),
  ),
  /** Two events are one; `name` is the one that stayed. */
  "event-merge": define(
    z.object({
      keptId: id,
      absorbedId: id,
      kept: prints,
      absorbed: prints,
      name: z.string(),
      implied: z.array(impliedVerdict),
    }),
    ({ kept, absorbed }) => [...kept, ...absorbed].map(articleKey),
  ),
  /** One event came after another; readers see it as a link of the two articles. */
  "event-follow-up": define(
    z.object({ earlier: prints, later: prints, earlierArticle: print, laterArticle: print }),
    ({ earlier, later }) => [...earlier, ...later].map(articleKey),
  ),
  "event-rename": define(members.extend({ before: z.string(), after: z.string() }), onMembers),
  "event-date": define(members.extend({ before: z.string().nullable(), after: date }), onMembers),
  "person-rename": define(person.extend({ before: z.string(), after: z.string() }), onPerson),
  "person-merge": define(
    person.extend({ intoId: id, previousName: z.string(), before: personStatus }),
    ({ personId, intoId }) => [personId, intoId].map(personKey),
  ),
  "person-reject": define(person.extend({ before: personStatus }), onPerson),
  "person-hide": define(person.extend({ notice: z.string() }), onPerson),
  "person-confirm": define(person, onPerson),
  /** Mentions left a person for another; `movedForms` are names that left with their last mention. */
  "person-split": define(
    person.extend({
      intoId: id,
      isCreated: z.boolean(),
      taught: z.array(z.string()),
      movedForms: z.array(z.string()),
      mentions: z.array(mentionsOf),
    }),
    ({ personId, intoId, mentions }) => [...[personId, intoId].map(personKey), ...listArticleKeys(mentions)],
  ),
  "person-apart": define(person.extend({ otherId: id }), ({ personId, otherId }) => [personId, otherId].map(personKey)),
  "person-alias": define(person.extend({ form: z.string() }), onPerson),
  "person-alias-removed": define(person.extend({ form: z.string(), origin: z.enum(["found", "editor"]) }), onPerson),
  "person-note": define(person.extend(change.shape), onPerson),
  "person-wikidata": define(person.extend(change.shape), onPerson),
  /** What an authority file said of a person, and what was there before. */
  "person-authority": define(
    person.extend({
      isCreated: z.boolean(),
      addedForms: z.array(z.string()),
      note: filled.optional(),
      wikidataId: filled.optional(),
    }),
    onPerson,
  ),
  /** Whom mentions name; null: nobody. */
  "mention-person": define(
    z.object({
      mentions: z.array(mentionsOf),
      personId: id.nullable(),
      isCreated: z.boolean(),
      taught: z.array(z.string()),
    }),
    ({ mentions, personId }) => [...listArticleKeys(mentions), ...(personId === null ? [] : [personKey(personId)])],
  ),
  /** Names by their folded form: issues that go by `name`, or by a name `along` with it, are of the publication `into`. */
  "publication-merge": define(z.object({ name: print, along: prints, into: print }), ({ name, along, into }) =>
    [name, ...along, into].map(publicationSubject),
  ),
  /** They are not, whatever sent them; `reason` is why they were. */
  "publication-apart": define(
    z.object({ name: print, from: print, reason: z.object({ rule: z.string(), words: z.string() }) }),
    ({ name, from }) => [name, from].map(publicationSubject),
  ),
  "issue-correction": define(z.object({ original: z.string(), correction: issueCorrection }), ({ original }) => [
    originalKey(original),
  ]),
  "article-correction": define(z.object({ article: print, correction: articleCorrection }), ({ article }) => [
    articleKey(article),
  ]),
  /** What a line of a document is, or where it goes; `before`: the articles the document had, so that they can come back. */
  "split-correction": define(
    z.object({
      original: z.string(),
      correction: splitCorrection,
      before: z.array(z.object({ article: print, articleId: id })),
    }),
    ({ original }) => [originalKey(original)],
  ),
  /** An issue is split as it should be, whatever makes that doubtful. */
  "split-right": define(z.object({ original: z.string() }), ({ original }) => [originalKey(original)]),
  /** Readers are shown this version of an issue, whichever is the newest; `instead`: the one that was shown until then. */
  "version-shown": define(z.object({ original: z.string(), instead: z.string().nullable() }), ({ original }) => [
    originalKey(original),
  ]),
  /** An original is no version of the issue that these others are of. */
  "version-apart": define(z.object({ original: z.string(), others: z.array(z.string()) }), ({ original, others }) =>
    [original, ...others].map(originalKey),
  ),
  /** What every line with these words is in the issues of a publication, by its folded name. */
  "split-rule": define(
    z.object({ publication: z.string(), words: z.string(), as: treatment, text: z.string() }),
    ({ publication }) => [publicationSubject(publication)],
  ),
  /** Whether a line that was learned for a publication counts. */
  "learned-line": define(
    z.object({ publication: z.string(), words: z.string(), text: z.string(), isUsed: z.boolean() }),
    ({ publication }) => [publicationSubject(publication)],
  ),
} as const;

function define<S extends z.ZodType>(schema: S, listSubjects: (payload: z.infer<S>) => string[]) {
  return { schema, listSubjects };
}

const listArticleKeys = (mentions: { article: string }[]) => mentions.map(({ article }) => articleKey(article));

export type DecisionKind = keyof typeof decisionKinds;
type Payloads = { [K in DecisionKind]: z.infer<(typeof decisionKinds)[K]["schema"]> };
export type Payload<K extends DecisionKind> = Payloads[K];

/** An editor's act with what it is about. */
export type DecisionBody<K extends DecisionKind = DecisionKind> = {
  [P in K]: { kind: P; payload: Payloads[P] };
}[K];

export type LinkVerdict = z.infer<typeof verdict>;
export type ImpliedVerdict = z.infer<typeof impliedVerdict>;
export type MentionsOf = z.infer<typeof mentionsOf>;

/**
 * `waiting` persons were found by a tagger that was not sure, and wait for an editor; `merged`, `rejected` and `hidden`
 * ones are kept for their address and for what they teach.
 */
export type PersonStatus = z.infer<typeof personStatus>;
