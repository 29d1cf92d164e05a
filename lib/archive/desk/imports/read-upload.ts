import { z } from "zod";
import { MAX_FILES, MAX_TEXT_CHARS, MAX_UPLOAD_BYTES, maxBytesOf } from "@/lib/analysis/intake/limits";
import type { Upload } from "@/lib/analysis/intake/types";
import { formatSize } from "@/lib/analysis/text/format-size";
import { dateField } from "@/lib/archive/desk/form-fields";
import type { UploadHints } from "@/lib/archive/filing/imports/fill-in";
import type { IncomingFile } from "@/lib/archive/filing/imports/receive-files";
import { removeSpooled, type Spooled, spoolPieces } from "@/lib/db/originals";
import { AppError } from "@/lib/errors";
import { type FormFile, readForm } from "@/lib/read-form";

// A browser reads the answer only after it has sent everything. So much more is taken in, unread, to be able to answer.
const DRAINED_BYTES = 3 * MAX_UPLOAD_BYTES;

/** Of so many it is said that there are too many files; a form of more is refused as none. */
const MAX_PARTS = 10 * MAX_FILES;
/** Of one character as UTF-8. */
const MAX_CHAR_BYTES = 4;

const fields = z.object({
  text: z.string().max(MAX_TEXT_CHARS, "The pasted text is too long. Save it as a file and upload that."),
  publication: z.string().trim().max(200, "The publication's name may have at most 200 characters."),
  date: dateField,
});

type UploadForm = { uploads: IncomingFile[]; hints: UploadHints };

/**
 * Reads the files and the pasted text of an upload form (fields `files`, `text`, `publication`, `date`) and hands them to `use`. Files
 * are written to disk as they come; what `use` does not keep is removed.
 *
 * @throws AppError `too-large` naming the file; `bad-request` when there is nothing in it, or no form.
 */
export async function withUpload<T>(
  dataFolder: string,
  request: Request,
  use: (form: UploadForm) => Promise<T>,
): Promise<T> {
  const files = new UploadedFiles(dataFolder);
  try {
    return await use(await readUpload(request, files));
  } finally {
    await files.remove();
  }
}

async function readUpload(request: Request, files: UploadedFiles): Promise<UploadForm> {
  const words = (last: string | null) => {
    const place = last ? ` It broke the limit at “${last}”.` : "";
    return `The upload is larger than ${formatSize(MAX_UPLOAD_BYTES)}, the limit for one upload.${place}`;
  };
  const limit = {
    ...{ maxBytes: MAX_UPLOAD_BYTES, drainBytes: DRAINED_BYTES, words },
    ...{ maxParts: MAX_PARTS, maxFieldBytes: MAX_CHAR_BYTES * MAX_TEXT_CHARS },
  };
  const form = await readForm(request, limit, "The upload broke off or is no valid form.", (file) => files.take(file));
  const [given, dateGiven] = [form.get("text") ?? "", form.get("date") ?? ""];
  const parsed = fields.safeParse({ text: given, publication: form.get("publication") ?? "", date: dateGiven });
  if (!parsed.success) throw new AppError("bad-request", parsed.error.issues.map((issue) => issue.message).join(" "));
  const { text, publication, date } = parsed.data;
  const uploads: IncomingFile[] = files.list();
  if (text.trim() !== "") uploads.push(pasted(text));
  if (uploads.length === 0) throw new AppError("bad-request", "Choose a file, or paste a text.");
  return { uploads, hints: { publication: publication || null, date } };
}

type UploadedFile = { fileName: string; mediaType: string | null; spooled: Spooled };

/** The files of one form, on disk. */
class UploadedFiles {
  private readonly files: UploadedFile[] = [];
  private readonly problems: AppError[] = [];
  private count = 0;

  constructor(private readonly dataFolder: string) {}

  async take({ field, fileName: sentName, mediaType, pieces }: FormFile): Promise<void> {
    if (field !== "files") return;
    this.count += 1;
    if (this.count > MAX_FILES) return;
    const most = maxBytesOf(sentName);
    let sizeBytes = 0;
    const within = async function* () {
      for await (const piece of pieces) {
        sizeBytes += piece.length;
        if (sizeBytes <= most) yield piece;
      }
    };
    const spooled = await spoolPieces(this.dataFolder, within());
    this.files.push({ fileName: baseName(sentName), mediaType, spooled });
    // A browser sends one nameless, empty file when none was chosen.
    if (sentName === "" && sizeBytes === 0) await this.remove(this.files.splice(-1));
    if (sizeBytes > most) {
      const [size, limit] = [formatSize(sizeBytes), formatSize(most)];
      const words = `“${sentName}” has ${size}; a file may have ${limit} at most. Nothing was imported.`;
      this.problems.push(new AppError("too-large", words));
    }
  }

  /** @throws AppError what is wrong with them */
  list(): UploadedFile[] {
    if (this.count > MAX_FILES) {
      throw new AppError("too-large", `There are more than ${MAX_FILES} files; one import takes ${MAX_FILES} at most.`);
    }
    const [problem] = this.problems;
    if (problem) throw problem;
    return [...this.files];
  }

  async remove(files = this.files): Promise<void> {
    for (const { spooled } of files) await removeSpooled(spooled);
  }
}

function pasted(text: string): Upload {
  const bytes = new TextEncoder().encode(text.replace(/\r\n/g, "\n"));
  return { fileName: "pasted-text.txt", mediaType: "text/plain; charset=utf-8", bytes };
}

/** Folders send paths; the archive keeps the name. */
function baseName(name: string): string {
  return name.split(/[/\\]/).at(-1) || "unnamed";
}
