import type { SourceBlock, SourceDocument, SourceMetadata } from "@/lib/analysis/intake/document";
import { readClosingByline } from "@/lib/analysis/intake/lines/byline";
import { type Dateline, readDateline } from "@/lib/analysis/intake/lines/dateline";
import type { Found } from "@/lib/analysis/intake/types";
import { found } from "./found";
import { listHeadLines } from "./head-lines";
import type { PublicationIndex } from "./index-publications";
import type { KnownPublication } from "./known-publications";
import { listNames, type NameCandidate, WEAK_PLACE } from "./list-names";
import { nameKey, tidyPublication } from "./names";
import { type Masthead, PERIODICAL } from "./read-masthead";

/** The publication, what the tables know of it, and every name the document may go by, by its key. */
export type Named = { publication: Found<string> | null; known: KnownPublication | null; names: Set<string> };

const MASTHEAD_WEIGHT = 2.5;
// A headline above number and day looks like a name: without a word of periodicals it counts for little.
const UNSURE_MASTHEAD_WEIGHT = 1.2;
const KNOWN_WEIGHT = 1.5;
const ADDRESS_WEIGHT = 2;
const CONFIRMED_WEIGHT = 1;
// A headline before a colon or a name in the copyright line alone is not enough.
const MIN_WEIGHT = 1.1;
const MIN_NAME_WEIGHT = 1.5;
// Above the text of a press article stand title, kicker, byline and a few lines of its page.
const DATELINE_REACH_BLOCKS = 12;

/**
 * The publication a document belongs to: every place that names one has a weight, and the name with the most weight
 * wins, so that a sender's own name gives way to what list, subject and footer agree on.
 */
export function findPublication(
  document: SourceDocument,
  body: readonly SourceBlock[],
  mastheads: readonly (Masthead | null)[],
  publications: PublicationIndex,
): Named {
  const { metadata } = document;
  const candidates = [
    ...mastheads.flatMap((masthead, i) => nameOfMasthead(masthead, i === 0)),
    ...listNames(document),
    ...knownByAddress(metadata, publications),
  ];
  const groups = weigh(candidates, document, publications);
  const names = new Set(
    groups
      .filter(({ solid, weight }, i) => solid >= MIN_NAME_WEIGHT || (i === 0 && solid > 0 && weight >= MIN_WEIGHT))
      .map(({ key }) => key),
  );
  const [best] = groups;
  if (best === undefined || best.weight < MIN_WEIGHT) {
    return { ...nameInText(body, publications, mastheads[0] !== null), names };
  }
  const known = publications.byName(best.found.value);
  return { ...named(best.found, known), names };
}

const UNCONFIRMED = new Set(["masthead", "head", WEAK_PLACE]);

/** `solid` leaves out what may as well be a headline. */
type Group = { key: string; weight: number; solid: number; found: Found<string> };

function weigh(candidates: NameCandidate[], document: SourceDocument, publications: PublicationIndex): Group[] {
  const places = new Map<string, Map<string, NameCandidate>>();
  for (const candidate of candidates) {
    const name = publications.byName(candidate.found.value)?.name ?? candidate.found.value;
    const key = nameKey(name);
    if (key.length < 2) continue;
    const own = places.get(key) ?? new Map<string, NameCandidate>();
    const before = own.get(candidate.place);
    if (before === undefined || before.weight < candidate.weight) own.set(candidate.place, candidate);
    places.set(key, own);
  }
  const confirmed = confirmingKeys(document, candidates);
  const groups = [...places].flatMap(([key, byPlace]): Group[] => {
    const all = [...byPlace.values()].sort((a, b) => b.weight - a.weight);
    const [first] = all;
    if (first === undefined) return [];
    const known = publications.byName(first.found.value) !== null ? KNOWN_WEIGHT : 0;
    const weight = all.reduce((sum, candidate) => sum + candidate.weight, known);
    // A line of the head does not confirm itself.
    const isConfirmed = confirmed.has(key) && all.some(({ place }) => !UNCONFIRMED.has(place));
    const confirmation = isConfirmed ? CONFIRMED_WEIGHT : 0;
    const unsure = all.filter(isUnsure).reduce((sum, candidate) => sum + candidate.weight, 0);
    return [{ key, weight: weight + confirmation, solid: weight + confirmation - unsure, found: first.found }];
  });
  return groups.sort((a, b) => b.weight - a.weight);
}

function isUnsure({ place, weight }: NameCandidate): boolean {
  return place === WEAK_PLACE || (weight === UNSURE_MASTHEAD_WEIGHT && (place === "masthead" || place === "subject"));
}

/**
 * Lines of the head and labels of the sender's addresses: they confirm a name that another place gives. Of a short mail
 * the last lines are among the first, and a line does not confirm what was read from it.
 */
function confirmingKeys(
  { blocks, whole, metadata }: SourceDocument,
  candidates: readonly NameCandidate[],
): Set<string> {
  const quoted = new Set(candidates.flatMap(({ place, found }) => (place.startsWith("foot-") ? [found.quote] : [])));
  const labels = metadata.addresses.flatMap((address) => address.split(/[@./<>]+/));
  const lines = listHeadLines(whole ?? blocks)
    .filter(({ text }) => !quoted.has(text))
    .flatMap(({ text }) => [text, ...text.split(/[|\u00B7\u2022\u2013\u2014]|, /u)]);
  return new Set([...lines, ...labels].map(nameKey));
}

function nameOfMasthead(masthead: Masthead | null, isText: boolean): NameCandidate[] {
  // "A headline | Harbour Weekly No. 12" is headline and name.
  if (masthead === null || masthead.name === null || /\s[|\u00B7\u2022]\s/u.test(masthead.name)) return [];
  const words = isText ? "The issue names itself in this line." : "The title names the publication.";
  const origin = isText ? "stated" : "metadata";
  const place = isText ? "masthead" : "subject";
  const isSure =
    masthead.isKnownName || (masthead.isOneLine && masthead.number !== null) || PERIODICAL.test(masthead.name);
  const weight = isSure ? MASTHEAD_WEIGHT : UNSURE_MASTHEAD_WEIGHT;
  const name = tidyPublication(masthead.name);
  return [{ place, weight, found: found(name, origin, "masthead", words, masthead.quote) }];
}

function knownByAddress({ addresses }: SourceMetadata, publications: PublicationIndex): NameCandidate[] {
  for (const address of addresses) {
    const known = publications.byAddress(address);
    if (known === null) continue;
    const words = "Its address belongs to this publication.";
    return [
      { place: "address", weight: ADDRESS_WEIGHT, found: found(known.name, "known", "known-address", words, address) },
    ];
  }
  return [];
}

/** A press article names its paper in the closing byline or its agency in the dateline. */
function nameInText(
  blocks: readonly SourceBlock[],
  publications: PublicationIndex,
  isIssue: boolean,
): Omit<Named, "names"> {
  const last = blocks.findLast((block) => block.kind !== "rule");
  const closing = last ? readClosingByline(last.text) : null;
  if (closing?.outlet) {
    const known = publications.byName(closing.outlet);
    const words = "The closing byline names the paper.";
    return named(found(known?.name ?? closing.outlet, "stated", "closing-byline", words, closing.quote), known);
  }
  // An issue prints reports of agencies that are not its own.
  const dateline = isIssue ? null : firstDateline(blocks);
  const known = dateline?.agency ? publications.byAgency(dateline.agency) : null;
  if (!dateline || known === null) return { publication: null, known: null };
  return named(found(known.name, "known", "dateline-agency", "The dateline names the agency.", dateline.text), known);
}

function firstDateline(blocks: readonly SourceBlock[]): Dateline | null {
  for (const block of blocks.slice(0, DATELINE_REACH_BLOCKS)) {
    const dateline = readDateline(block.text);
    if (dateline !== null) return dateline;
  }
  return null;
}

function named(publication: Found<string>, known: KnownPublication | null): Omit<Named, "names"> {
  return { publication: known === null ? publication : { ...publication, value: known.name }, known };
}
