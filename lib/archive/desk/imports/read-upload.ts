import { z } from "zod";
import { MAX_FILES, MAX_TEXT_CHARS, MAX_UPLOAD_BYTES, maxBytesOf } from "@/lib/analysis/intake/limits";
import type { Upload } from "@/lib/analysis/intake/types";
import { formatSize } from "@/lib/analysis/text/format-size";
import { dateField } from "@/lib/archive/desk/form-fields";
import type { UploadHints } from "@/lib/archive/filing/imports/fill-in";
import { AppError } from "@/lib/errors";
import { readFormFields } from "@/lib/read-bytes";

// A browser reads the answer only after it has sent everything. So much more is taken in, unread, to be able to answer.
const DRAINED_BYTES = 3 * MAX_UPLOAD_BYTES;

const fields = z.object({
  text: z.string().max(MAX_TEXT_CHARS, "The pasted text is too long. Save it as a file and upload that."),
  publication: z.string().trim().max(200, "The publication's name may have at most 200 characters."),
  date: dateField,
});

/**
 * The files and the pasted text of an upload form: fields `files`, `text`, `publication`, `date`.
 * @throws AppError `too-large` naming the file; `bad-request` when there is nothing in it, or no form.
 */
export async function readUpload(request: Request): Promise<{ uploads: Upload[]; hints: UploadHints }> {
  const form = await readForm(request);
  const parsed = fields.safeParse({
    text: textOf(form, "text"),
    publication: textOf(form, "publication"),
    date: textOf(form, "date"),
  });
  if (!parsed.success) throw new AppError("bad-request", parsed.error.issues.map((issue) => issue.message).join(" "));
  const { text, publication, date } = parsed.data;
  const uploads = await readFiles(form);
  if (text.trim() !== "") uploads.push(pasted(text));
  if (uploads.length === 0) throw new AppError("bad-request", "Choose a file, or paste a text.");
  return { uploads, hints: { publication: publication || null, date } };
}

async function readForm(request: Request): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type) || !request.body) {
    throw new AppError("bad-request", "Send files as multipart/form-data.");
  }
  const names = new FileNames();
  const words = () => {
    const place = names.last ? ` It broke the limit at “${names.last}”.` : "";
    return `The upload is larger than ${formatSize(MAX_UPLOAD_BYTES)}, the limit for one upload.${place}`;
  };
  const onPiece = (piece: Uint8Array) => names.look(piece);
  const limit = { maxBytes: MAX_UPLOAD_BYTES, drainBytes: DRAINED_BYTES, onPiece, words };
  return readFormFields(request, limit, "The upload broke off or is no valid form.");
}

/** The file whose bytes are passing, for words only: found by its header in the stream. */
class FileNames {
  last: string | null = null;
  private tail = "";

  look(chunk: Uint8Array): void {
    const text = this.tail + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString("latin1");
    const names = [...text.matchAll(/\bname="files"; filename="([^"\r\n]{1,255})"/g)];
    const found = names.at(-1)?.[1];
    if (found) this.last = Buffer.from(found, "latin1").toString("utf8");
    this.tail = text.slice(-512);
  }
}

async function readFiles(form: FormData): Promise<Upload[]> {
  // A browser sends one nameless, empty file when none was chosen.
  const files = form.getAll("files").filter((file) => typeof file !== "string" && (file.name !== "" || file.size > 0));
  if (files.length > MAX_FILES) {
    throw new AppError("too-large", `These are ${files.length} files; one import takes ${MAX_FILES} at most.`);
  }
  const uploads: Upload[] = [];
  for (const file of files) {
    if (typeof file === "string") continue;
    if (file.size > maxBytesOf(file.name)) {
      const [size, most] = [formatSize(file.size), formatSize(maxBytesOf(file.name))];
      throw new AppError(
        "too-large",
        `“${file.name}” has ${size}; a file may have ${most} at most. Nothing was imported.`,
      );
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    uploads.push({ fileName: baseName(file.name), mediaType: file.type || null, bytes });
  }
  return uploads;
}

function pasted(text: string): Upload {
  const bytes = new TextEncoder().encode(text.replace(/\r\n/g, "\n"));
  return { fileName: "pasted-text.txt", mediaType: "text/plain; charset=utf-8", bytes };
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** Folders send paths; the archive keeps the name. */
function baseName(name: string): string {
  return name.split(/[/\\]/).at(-1) || "unnamed";
}
