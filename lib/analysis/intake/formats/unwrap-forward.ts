import type { SourceBlock, SourceDocument } from "@/lib/analysis/intake/document";
import type { Found } from "@/lib/analysis/intake/types";
import { parseHeaderDate } from "@/lib/analysis/text/header-date";
import { toOneLine } from "@/lib/analysis/text/white-space";
import { authorOfSender, listSenders, publicationsOfSender, withoutPrefixes } from "./read-mail-metadata";

// The line that mail programs put above a forwarded mail, in a few languages.
const MARKER =
  /^[-\s>_*]*(?:(?:begin )?forwarded message|original message|(?:anfang der )?(?:ursprüngliche|weitergeleitete)n? nachricht|(?:début du )?message (?:transféré|réexpédié|d'origine)|mensaje (?:reenviado|original)|messaggio (?:inoltrato|originale)|(?:doorgestuurd|oorspronkelijk) bericht|mensagem (?:encaminhada|original)|전달된 메시지|원본 메시지|転送されたメッセージ|转发的邮件|пересланное сообщение)\s?:?[-\s_*]*$/i;

type FieldName = "from" | "date" | "subject" | "other";

// Fields of a mail's header as mail programs print them: English, German, French, Spanish, Italian, Dutch, Portuguese,
// Swedish, Russian, Japanese, Korean, Chinese.
const FIELD_WORDS: [FieldName, string][] = [
  ["from", "from|von|de|da|van|från|от|差出人|보낸 ?사람|发件人|寄件者"],
  [
    "date",
    "date|sent|datum|gesendet|envoyé|fecha|enviado(?: el| em)?|data|inviato|verzonden|skickat|дата|отправлено|日時|送信日時|보낸 ?날짜|날짜|发送时间|日期",
  ],
  ["subject", "subject|betreff|objet|asunto|oggetto|onderwerp|assunto|ämne|тема|件名|제목|主题|主旨"],
  [
    "other",
    "to|an|à|para|a|aan|till|кому|宛先|받는 ?사람|收件人|cc|bcc|copie|kopie|reply-to|antwort an|répondre à|importance|priorität",
  ],
];
const FIELDS = FIELD_WORDS.map(
  ([name, words]) => [name, new RegExp(`^[>*\\s]*(?:${words})\\s?\\*?[:：]\\*?\\s*(?<value>.*)$`, "iu")] as const,
);
// Forwarded mails are under a few words of the one who forwards.
const REACH_BLOCKS = 15;
const MAX_MARKER_CHARS = 2_000;
const MAX_VALUE_CHARS = 500;

type Cover = { end: number; fields: Map<FieldName, string> };

/** A mail forwarded in the text of another: sender, date and subject of the inner mail hold, the cover is furniture. */
export function unwrapForward(document: SourceDocument): SourceDocument {
  const cover = findCover(document.blocks);
  if (cover === null) return document;
  const reason = { rule: "cover-mail", words: "The lines above the forwarded mail." };
  const removed = document.blocks.slice(0, cover.end).filter((block) => block.text !== "");
  return {
    ...document,
    blocks: document.blocks.slice(cover.end),
    metadata: { ...document.metadata, ...innerMetadata(cover.fields) },
    pictures: document.pictures?.flatMap(({ before, ...picture }) =>
      before < cover.end ? [] : [{ ...picture, before: before - cover.end }],
    ),
    removed: [...document.removed, ...removed.map(({ text }) => ({ text, reason }))],
  };
}

/** Below a marker any fields count; Outlook prints none, so that sender, date and subject must follow each other. */
function findCover(blocks: SourceBlock[]): Cover | null {
  for (const [at, block] of blocks.slice(0, REACH_BLOCKS).entries()) {
    const isMarked = isMarker(block);
    if (!isMarked && readField(block.text.split("\n", 1)[0] ?? "")?.name !== "from") continue;
    const cover = readFields(blocks, at);
    const { fields } = cover;
    if (isMarked ? fields.size > 0 : fields.has("from") && fields.has("date") && fields.has("subject")) return cover;
  }
  return null;
}

function readFields(blocks: SourceBlock[], at: number): Cover {
  const fields = new Map<FieldName, string>();
  let end = at;
  for (const block of blocks.slice(at, at + REACH_BLOCKS)) {
    const lines = block.text.split("\n").filter((line) => line.trim() !== "" && !MARKER.test(line));
    const read = lines.flatMap((line) => readField(line) ?? []);
    if (read.length < lines.length) break;
    for (const { name, value } of read) if (!fields.has(name)) fields.set(name, value);
    end += 1;
  }
  return { end, fields };
}

function isMarker(block: SourceBlock): boolean {
  return block.text.length < MAX_MARKER_CHARS && block.text.split("\n").some((line) => MARKER.test(line));
}

function readField(line: string): { name: FieldName; value: string } | null {
  if (line.length > MAX_VALUE_CHARS) return null;
  for (const [name, pattern] of FIELDS) {
    const value = pattern.exec(line)?.groups?.value;
    if (value !== undefined) return { name, value: toOneLine(value) };
  }
  return null;
}

/** What the forwarder's own header says of sender, list, day and subject is of the cover and does not hold. */
function innerMetadata(fields: Map<FieldName, string>): Partial<SourceDocument["metadata"]> {
  const [subject, from, sent] = [fields.get("subject"), fields.get("from"), fields.get("date")];
  const date = sent === undefined ? null : parseHeaderDate(sent);
  const name = toOneLine(from ?? "")
    .replace(/\s*[<[(].*$/, "")
    .replace(/["']/g, "")
    .trim();
  const address = /[\w.+-]{1,64}@[\w.-]{3,200}/.exec(from ?? "")?.[0];
  const title = withoutPrefixes(subject ?? "");
  return {
    senders: listSenders(undefined, address),
    ...(title !== "" ? { title: found(title, "The subject of the forwarded mail.", subject ?? title) } : {}),
    ...(date && sent ? { date: found(date, "The date of the forwarded mail.", sent) } : {}),
    ...(from
      ? { publications: publicationsOfSender(name), author: authorOfSender(name), addresses: address ? [address] : [] }
      : {}),
  };
}

function found<T>(value: T, words: string, quote: string): Found<T> {
  return { value, origin: "metadata", reason: { rule: "forwarded-mail", words }, quote };
}
