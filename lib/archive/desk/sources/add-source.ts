import { z } from "zod";
import type { Context } from "@/lib/archive/context";
import { queueVisit } from "@/lib/archive/filing/sources/queue-source";
import { askedKind, type SourceKind, sourceKind } from "@/lib/archive/filing/sources/source";
import type { Actor, Outcome } from "@/lib/outcome";

/** How often a source can be asked, in minutes: sites think of more than once an hour as a burden. */
const INTERVALS = [60, 360, 1440, 10080] as const;

const MAX_ADDRESS_CHARS = 2_000;
const MAX_NAME_CHARS = 200;

const WEB = z
  .string()
  .max(MAX_ADDRESS_CHARS, "This address is too long.")
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    message: "Give an address of the web, with http:// or https://.",
    abort: true,
  })
  .refine((text) => new URL(text).username === "" && new URL(text).password === "", {
    message: "Leave name and password out of the address.",
  })
  .transform((text) => new URL(text).href);

/** What mail servers pass on without quotes; a part of it and the host are as long as RFC 5321 lets them be. */
const MAIL = z
  .string()
  .toLowerCase()
  .regex(/^[a-z0-9._+=-]{1,64}@[a-z0-9.-]{1,255}$/, "Give a mail address, such as news@archive.example.org.");

const toUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

const IMAP_WORDS = "Give a mailbox as imaps://name@host/folder, without its password.";

/** RFC 5092, with a name and without a password. `imap://`, which nothing keeps secret, is for tests on this machine. */
const IMAP = z
  .string()
  .max(MAX_ADDRESS_CHARS, "This address is too long.")
  .refine((text) => /^imaps?:$/.test(toUrl(text)?.protocol ?? ""), { message: IMAP_WORDS, abort: true })
  .refine((text) => toUrl(text)?.username !== "" && toUrl(text)?.password === "", { message: IMAP_WORDS })
  .refine(
    (text) => /^imaps:/i.test(text) || /^(?:127\.0\.0\.1|localhost)$/.test(toUrl(text)?.hostname ?? ""),
    IMAP_WORDS,
  )
  .transform((text) => new URL(text).href);

const ADDRESS: Record<SourceKind, z.ZodType<string>> = {
  feed: WEB,
  archive: WEB,
  page: WEB,
  mailbox: IMAP,
  mail: MAIL,
};

const optional = (words: string) =>
  z
    .string()
    .trim()
    .max(MAX_NAME_CHARS, words)
    .default("")
    .transform((text) => text || null);

export const sourceFields = z.object({
  kind: sourceKind,
  address: z.string().trim(),
  containing: optional("This text is too long."),
  publication: optional("The publication's name may have at most 200 characters."),
  everyMinutes: z.coerce
    .number()
    .refine((minutes) => INTERVALS.some((one) => one === minutes), "Choose how often it is asked."),
  publishes: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
});

/** What was given, with the address as its kind has it. */
export function readAddress<T extends { kind: SourceKind; address: string }>(given: T, context: z.RefinementCtx): T {
  const read = ADDRESS[given.kind].safeParse(given.address);
  if (read.success) return { ...given, address: read.data };
  for (const { message } of read.error.issues) context.addIssue({ code: "custom", message });
  return z.NEVER;
}

export const newSourceSchema = sourceFields.transform(readAddress);

type NewSource = z.infer<typeof newSourceSchema>;

/** Adds a source, and queues its first visit where it is one that is visited. */
export async function addSource(context: Context, { containing, ...given }: NewSource, by: Actor): Promise<Outcome> {
  const now = context.now();
  const isAsked = askedKind.safeParse(given.kind).success;
  return context.db.$transaction(async (db): Promise<Outcome> => {
    if ((await db.source.count({ where: { address: given.address } })) > 0) {
      return { ok: false, reason: "duplicate", words: "There is a source with this address already." };
    }
    const { id } = await db.source.create({
      data: {
        ...given,
        containing: given.kind === "archive" ? containing : null,
        ...{
          state: "active",
          nextAt: isAsked ? new Date(now.getTime() + given.everyMinutes * 60_000) : null,
          createdAt: now,
        },
        ...{ createdById: by.id, createdByName: by.name },
      },
    });
    if (isAsked) await queueVisit(db, id, false, now);
    return { ok: true };
  });
}
