import type { SourceBlock } from "@/lib/analysis/intake/document";
import { type Built, listAllStops, type Stop } from "@/lib/analysis/intake/split/place-furniture";
import type { ArticlePicture, Furniture, ParsedArticle } from "@/lib/analysis/intake/types";
import type { SourcePicture } from "./source-pictures";

export type PlacedPictures = {
  /** Of each article, in order. */
  ofArticles: ArticlePicture[][];
  /** What was left out of articles, one piece for each reason. */
  leftOut: Furniture[];
};

/** Spacers are this thin, and what counts readers is no larger. */
const MAX_SPACER_PIXELS = 3;
/** Signs of social networks and emoji are shown up to this size; a face beside a byline is larger. */
const MAX_ICON_PIXELS = 32;

const SPACER = {
  rule: "spacer-picture",
  words: `Pictures of ${MAX_SPACER_PIXELS} pixels and less hold a page apart or count its readers.`,
};
const ICON = {
  rule: "icon-picture",
  words: `Pictures shown at ${MAX_ICON_PIXELS} pixels and less are signs of a line or a button.`,
};
const FRAME = {
  rule: "frame-picture",
  words: "Pictures that stand among what was removed, or above everything, belong to the frame.",
};

/**
 * Gives each picture of a document to the article it stands in. Between two articles it belongs to the one whose address it
 * leads to, else to the one in whose box it is, else to the one below. The texts of the articles stay as they are.
 *
 * @param blocks all blocks of the document, by their `order`
 */
export function placePictures(
  pictures: readonly SourcePicture[],
  built: readonly Built[],
  blocks: readonly SourceBlock[],
): PlacedPictures {
  const ofArticles: ArticlePicture[][] = built.map(() => []);
  if (pictures.length === 0) return { ofArticles, leftOut: [] };
  const stops = listAllStops(built);
  const stopAt = new Map(stops.map((stop) => [stop.order, stop]));
  const leftOut = new Map<Furniture["reason"], string[]>();
  let at = 0;
  for (const picture of [...pictures].sort((a, b) => a.before - b.before)) {
    while (at < stops.length && (stops[at]?.order ?? 0) < picture.before) at += 1;
    const around: Around = { above: stops[at - 1], below: stops[at], isFramed: isFramed(picture, stopAt, blocks) };
    const place = findSize(picture) ?? findPlace(picture, around, built, blocks);
    if ("rule" in place) leftOut.set(place, [...(leftOut.get(place) ?? []), picture.alt]);
    else ofArticles[place.article]?.push(toPlaced(picture, place.at));
  }
  return { ofArticles: ofArticles.map((own) => own.sort((a, b) => a.at - b.at)), leftOut: describeLeftOut(leftOut) };
}

type Around = { above: Stop | undefined; below: Stop | undefined; isFramed: boolean };
type Place = { article: number; at: number };

function findSize({ width, height, file }: SourcePicture): Furniture["reason"] | null {
  if (Math.min(width, height, file.width, file.height) <= MAX_SPACER_PIXELS) return SPACER;
  return Math.max(width, height) <= MAX_ICON_PIXELS ? ICON : null;
}

/** Whether nothing beside it is of an article. Where blocks end it is framed as well; what is only attached has no place. */
function isFramed({ before, cell }: SourcePicture, stopAt: ReadonlyMap<number, Stop>, blocks: readonly SourceBlock[]) {
  if (cell === null) return false;
  const isOfArticle = (order: number) => stopAt.has(order) || blocks[order]?.kind === "rule";
  return !isOfArticle(before - 1) && !isOfArticle(before);
}

function findPlace(
  picture: SourcePicture,
  { above, below, isFramed: isInFrame }: Around,
  built: readonly Built[],
  blocks: readonly SourceBlock[],
): Place | Furniture["reason"] {
  const own = ofAddress(picture, [below, above], built);
  if (own) return own === below ? onTop(own, built) : underneath(own, built);
  if (isInFrame) return FRAME;
  if (!above) return below && isLead(picture, below, built, blocks) ? onTop(below, built) : FRAME;
  if (!below) return underneath(above, built);
  if (above.article === below.article) return onTop(below, built);
  const isAbove = picture.cell === blocks[above.order]?.look?.cell || picture.cell === null;
  return isAbove ? underneath(above, built) : onTop(below, built);
}

function ofAddress({ href }: SourcePicture, around: (Stop | undefined)[], built: readonly Built[]): Stop | undefined {
  const [below, above] = around;
  if (href === null || below?.article === above?.article) return undefined;
  return around.find((stop) => stop && built[stop.article]?.article.address === href);
}

/** Above everything stands the sender's own mark, but for the picture of a document that is one article, or of a box. */
function isLead(picture: SourcePicture, below: Stop, built: readonly Built[], blocks: readonly SourceBlock[]): boolean {
  if (built.length === 1) return !leadsHome(picture.href);
  const next = blocks[below.order]?.look;
  return picture.cell !== null && picture.cell !== 0 && picture.cell === next?.cell && !leadsHome(picture.href);
}

const leadsHome = (href: string | null) => href !== null && /^https?:\/\/[^/?#]+\/?(?:[?#]|$)/i.test(href);

/** Before a block of text; before a headline that is before all of its text. */
function onTop({ article, block }: Stop, built: readonly Built[]): Place {
  return { article, at: built[article]?.article.blocks[block]?.start ?? 0 };
}

/** Behind a block of text, behind a headline that is before all of its text. */
function underneath({ article, block }: Stop, built: readonly Built[]): Place {
  const own = built[article]?.article as ParsedArticle;
  return { article, at: own.blocks[block + 1]?.start ?? own.text.length };
}

function toPlaced({ file, alt, width, height, href }: SourcePicture, at: number): ArticlePicture {
  return { at, sha256: file.sha256, alt, width, height, ...(href === null ? {} : { href }) };
}

function describeLeftOut(leftOut: ReadonlyMap<Furniture["reason"], string[]>): Furniture[] {
  return [...leftOut].map(([reason, alts]) => {
    const said = [...new Set(alts.filter((alt) => alt !== ""))].join(", ");
    const count = alts.length === 1 ? "1 picture" : `${alts.length} pictures`;
    return { text: said === "" ? count : `${count}: ${said}`, reason };
  });
}
