import type { Readable } from "node:stream";
import { Dicer } from "@fastify/busboy";
import { AppError } from "@/lib/errors";
import { type Limit, readPieces } from "@/lib/read-bytes";

/** A file of a form. The form waits for whoever takes its bytes; what is not taken is thrown away. */
export type FormFile = {
  field: string;
  fileName: string;
  /** As it was sent, with its parameters. */
  mediaType: string | null;
  pieces: AsyncIterable<Uint8Array>;
};

type FormLimit = Omit<Limit, "words"> & {
  /** What is said when there is more, of the file that was coming then. */
  words: (fileName: string | null) => string;
  /** Files and fields together. */
  maxParts: number;
  /** Of one field; what is beyond it is cut off. */
  maxFieldBytes: number;
};

type Header = Record<string, string[] | undefined>;
type Disposition = { field: string | null; fileName: string | null };

/** Browsers send two lines for each part. */
const [MAX_HEADER_PAIRS, MAX_HEADER_BYTES] = [20, 16 * 1024];

/**
 * Reads a form (`multipart/form-data`) as it comes, so that its files may be larger than memory. Answers with its other fields.
 *
 * @param onFile takes a file; what it fails with is thrown when the whole form has come
 * @throws AppError `too-large`; `bad-request` where it is no form, has too many parts, or broke off: then with `what` was expected
 */
export async function readForm(
  request: Request,
  limit: FormLimit,
  what: string,
  onFile: (file: FormFile) => Promise<void>,
): Promise<Map<string, string>> {
  const fields = new Map<string, string>();
  const open = new Set<Readable>();
  const taken: Promise<void>[] = [];
  let [partCount, lastFile] = [0, null as string | null];
  const take = async (part: Readable, header: Header, { field, fileName }: Disposition) => {
    // Not ended with the loop over it: the form would wait for it for ever.
    const pieces: AsyncIterable<Uint8Array> = part.iterator({ destroyOnReturn: false });
    try {
      if (field === null) return;
      if (fileName === null) fields.set(field, await readField(pieces, limit.maxFieldBytes));
      else await onFile({ field, fileName, mediaType: header["content-type"]?.[0]?.trim() || null, pieces });
    } finally {
      part.resume();
    }
  };
  const form = new Dicer({
    ...{ boundary: findBoundary(request), maxHeaderPairs: MAX_HEADER_PAIRS, maxHeaderSize: MAX_HEADER_BYTES },
  });
  let turn: Promise<unknown> = Promise.resolve();
  form.on("part", (part) => {
    partCount += 1;
    open.add(part);
    part.once("close", () => open.delete(part));
    // Whoever takes it hears of it.
    part.on("error", () => {});
    part.on("header", (header) => {
      const disposition = readDisposition(header as Header);
      lastFile = disposition.fileName || lastFile;
      // One after the other: a thousand small files come in a few pieces.
      const taking = quietly(turn.then(() => take(part, header as Header, disposition)));
      turn = taking.catch(() => {});
      taken.push(taking);
    });
  });
  const ended = quietly(
    new Promise<void>((resolve, reject) => {
      form.once("finish", resolve);
      form.on("error", reject);
    }),
  );
  try {
    for await (const piece of readPieces(request, { ...limit, words: () => limit.words(lastFile) })) {
      const written = new Promise<void>((resolve) => form.write(piece, () => resolve()));
      await Promise.race([written, ended]);
      if (partCount > limit.maxParts) throw new AppError("bad-request", `A form has ${limit.maxParts} parts at most.`);
    }
    form.end();
    await ended;
  } catch (error) {
    for (const part of open) part.destroy();
    await Promise.allSettled(taken);
    throw error instanceof AppError ? error : new AppError("bad-request", what, { cause: error });
  }
  await Promise.all(taken);
  return fields;
}

/** What it fails with shows when it is waited for. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

function findBoundary(request: Request): string {
  const type = request.headers.get("content-type") ?? "";
  // At most 70 characters: https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1
  const found = /^multipart\/form-data\b[^"]{0,200}?;\s*boundary=(?:"([^"]{1,70})"|([^\s;,"]{1,70}))/i.exec(type);
  const boundary = found?.[1] ?? found?.[2];
  if (!boundary || !request.body) throw new AppError("bad-request", "Send files as multipart/form-data.");
  return boundary;
}

/** As browsers write it: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function readDisposition(header: Header): Disposition {
  const line = Buffer.from(header["content-disposition"]?.[0] ?? "", "latin1").toString("utf8");
  const read = (pattern: RegExp) => pattern.exec(line)?.[1]?.replaceAll("%22", '"') ?? null;
  return { field: read(/;\s*name="([^"]*)"/i), fileName: read(/;\s*filename="([^"]*)"/i) };
}

async function readField(pieces: AsyncIterable<Uint8Array>, maxBytes: number): Promise<string> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    if (size < maxBytes) kept.push(piece.subarray(0, maxBytes - size));
    size += piece.length;
  }
  return Buffer.concat(kept).toString("utf8");
}
