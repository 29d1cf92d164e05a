import { z } from "zod";
import { idField } from "@/lib/archive/desk/form-fields";
import { type SourceKind, sourceKind } from "@/lib/archive/filing/sources/source";

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

const sourceFields = z.object({
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
function readAddress<T extends { kind: SourceKind; address: string }>(given: T, context: z.RefinementCtx): T {
  const read = ADDRESS[given.kind].safeParse(given.address);
  if (read.success) return { ...given, address: read.data };
  for (const { message } of read.error.issues) context.addIssue({ code: "custom", message });
  return z.NEVER;
}

export const newSourceSchema = sourceFields.transform(readAddress);

/** A form, with the address as the kind of the source has it. */
export const editedSourceSchema = sourceFields.extend({ sourceId: idField }).transform(readAddress);

export type NewSource = z.infer<typeof newSourceSchema>;
export type EditedSource = z.infer<typeof editedSourceSchema>;
