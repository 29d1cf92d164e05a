import type { SourceBlock, SourceDocument } from "@/lib/analysis/intake/document";
import type { Found } from "@/lib/analysis/intake/types";
import { parseHeaderDate } from "@/lib/analysis/text/header-date";
import { toOneLine } from "@/lib/analysis/text/white-space";

// The line that mail programs put above a forwarded mail, in a few languages.
const MARKER =
  /^[-\s>_*]*(?:(?:begin )?forwarded message|original message|ursprüngliche nachricht|weitergeleitete nachricht|message transféré|mensaje reenviado|전달된 메시지)\s?:?[-\s_*]*$/i;
const FIELD =
  /^[>*\s]*(from|von|de|date|sent|datum|gesendet|envoyé|subject|betreff|objet|asunto|to|an|à|para|cc|reply-to)\s?\*?:\*?\s*(.*)$/i;
// Forwarded mails are under a few words of the one who forwards.
const REACH_BLOCKS = 15;

/** A mail forwarded in the text of another: sender, date and subject of the inner mail hold, the cover is furniture. */
export function unwrapForward(document: SourceDocument): SourceDocument {
  const at = document.blocks.slice(0, REACH_BLOCKS).findIndex((block) => isMarker(block));
  if (at < 0) return document;
  const fields = new Map<string, string>();
  let end = at;
  for (const block of document.blocks.slice(at, at + REACH_BLOCKS)) {
    const lines = block.text.split("\n").filter((line) => !MARKER.test(line));
    const pairs = lines.flatMap((line) => readField(line));
    if (lines.length > 0 && pairs.length < lines.length) break;
    for (const [name, value] of pairs) if (!fields.has(name)) fields.set(name, value);
    end += 1;
  }
  if (fields.size === 0) return document;
  const reason = { rule: "cover-mail", words: "The lines above the forwarded mail." };
  const cover = document.blocks.slice(0, end).filter((block) => block.text !== "");
  return {
    ...document,
    blocks: document.blocks.slice(end),
    metadata: { ...document.metadata, ...innerMetadata(fields) },
    removed: [...document.removed, ...cover.map(({ text }) => ({ text, reason }))],
  };
}

function isMarker(block: SourceBlock): boolean {
  return block.text.split("\n").some((line) => MARKER.test(line)) && block.text.length < 2_000;
}

const NAMES: Record<string, "from" | "date" | "subject"> = {
  from: "from",
  von: "from",
  de: "from",
  date: "date",
  sent: "date",
  datum: "date",
  gesendet: "date",
  envoyé: "date",
  subject: "subject",
  betreff: "subject",
  objet: "subject",
  asunto: "subject",
};

function readField(line: string): [string, string][] {
  const match = FIELD.exec(line);
  if (!match) return line.trim() === "" ? [["blank", ""]] : [];
  return [[NAMES[match[1]?.toLowerCase() ?? ""] ?? "other", toOneLine(match[2] ?? "")]];
}

function innerMetadata(fields: Map<string, string>): Partial<SourceDocument["metadata"]> {
  const [subject, from, sent] = [fields.get("subject"), fields.get("from"), fields.get("date")];
  const date = sent === undefined ? null : parseHeaderDate(sent);
  const name = from
    ?.replace(/[<[(].*$/, "")
    .replace(/["']/g, "")
    .trim();
  const address = /[\w.+-]{1,64}@[\w.-]{3,200}/.exec(from ?? "")?.[0];
  return {
    ...(subject ? { title: found(subject, "The subject of the forwarded mail.", subject) } : {}),
    ...(date && sent ? { date: found(date, "The date of the forwarded mail.", sent) } : {}),
    ...(from
      ? {
          publications: name ? [found(name, "The sender of the forwarded mail.", from)] : [],
          addresses: address ? [address] : [],
        }
      : {}),
  };
}

function found<T>(value: T, words: string, quote: string): Found<T> {
  return { value, origin: "metadata", reason: { rule: "forwarded-mail", words }, quote };
}
