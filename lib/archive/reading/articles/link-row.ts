import { z } from "zod";
import type { LinkEvidence, LinkKind, ScorePart } from "@/lib/analysis/events/types";
import { linkKind, linkStatus } from "@/lib/db/states";

const span = z.object({ start: z.number(), end: z.number() });
const spans = z.array(span);
const part = z.object({ name: z.string(), value: z.number(), weight: z.number(), words: z.string() });

const pair = z.object({
  kind: z.enum([
    "quotation",
    "passage",
    "person",
    "place",
    "organisation",
    "name",
    "headline",
    "date",
    "number",
    "term",
    "address",
  ]),
  a: spans,
  b: spans,
  titles: z.object({ a: spans, b: spans }).optional(),
  words: z.string(),
});

const reasons = z.object({
  parts: z.array(part),
  evidence: z.object({ summary: z.string(), pairs: z.array(pair) }),
}) satisfies z.ZodType<LinkReasons>;

/** How the score of a link came about, and what its articles share. */
export type LinkReasons = { parts: ScorePart[]; evidence: LinkEvidence };

/** As the machine found it, or as an editor decided. */
export type LinkStatus = z.infer<typeof linkStatus>;

/** What `readReasons` takes: to be selected as `evidence` of a link. */
export const REASONS = { select: { parts: true, evidence: true } } as const;

/** The reasons of a link, as stored beside it; a link without any was never explained. Throws when they are of another form. */
export function readReasons(row: { parts: unknown; evidence: unknown } | null): LinkReasons {
  return row === null ? { parts: [], evidence: { summary: "", pairs: [] } } : reasons.parse(row);
}

/** Throws when it is none of the kinds. */
export const readLinkKind = (value: string): LinkKind => linkKind.parse(value);

/** Throws when it is none of the states. */
export const readLinkStatus = (value: string): LinkStatus => linkStatus.parse(value);
