import { AppError } from "@/lib/errors";

export type Limit = {
  /** What is taken at most, counted as it comes: a length that is stated may be wrong, or missing. */
  maxBytes: number;
  /** So much more is taken in and thrown away, for a client that hears an answer only after it has sent everything. */
  drainBytes?: number;
  /** What is said when there is more. */
  words?: () => string;
};

/**
 * The body of a request, piece by piece, and nothing beyond its limit: the one way in which bodies are read.
 *
 * @throws AppError `too-large`; the answer then closes the connection (`app/_web/answer.ts`)
 */
export async function* readPieces(request: Request, limit: Limit): AsyncGenerator<Uint8Array> {
  const { maxBytes, drainBytes = 0, words } = limit;
  const tooLarge = () => new AppError("too-large", words?.());
  const stated = Number(request.headers.get("content-length"));
  if (stated > maxBytes + drainBytes) throw tooLarge();
  if (!request.body) return;
  let size = 0;
  const reader = request.body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const within = next.value.subarray(0, Math.max(0, maxBytes - size));
      size += next.value.byteLength;
      if (within.byteLength > 0) yield within;
      if (size > maxBytes + drainBytes) break;
    }
  } finally {
    // What the client still sends nobody waits for.
    reader.cancel().catch(() => {});
  }
  if (size > maxBytes) throw tooLarge();
}

/** The same, whole: for bodies that are small. */
export async function readBytes(request: Request, limit: Limit): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readPieces(request, limit)) pieces.push(piece);
  return join(pieces);
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

/** The fields of a form, within the limit. @throws AppError `too-large`; `bad-request` with `what` was expected */
export async function readFormFields(request: Request, limit: Limit, what: string): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  const bytes = await readBytes(request, limit);
  try {
    return await new Response(bytes, { headers: { "content-type": type } }).formData();
  } catch (error) {
    throw new AppError("bad-request", what, { cause: error });
  }
}
