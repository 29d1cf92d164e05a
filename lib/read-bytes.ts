import { AppError } from "@/lib/errors";

export type Limit = {
  /** What is taken at most, counted as it comes: a length that is stated may be wrong, or missing. */
  maxBytes: number;
  /** So much more is taken in and thrown away, for a client that hears an answer only after it has sent everything. */
  drainBytes?: number;
  /** Shown each piece within the limit. */
  onPiece?: (piece: Uint8Array) => void;
  /** What is said when there is more. */
  words?: () => string;
};

/**
 * The body of a request, and nothing beyond its limit: the one way in which bodies are read.
 *
 * @throws AppError `too-large`; the answer then closes the connection (`app/_web/answer.ts`)
 */
export async function readBytes(request: Request, limit: Limit): Promise<Uint8Array<ArrayBuffer>> {
  const { maxBytes, drainBytes = 0, onPiece, words } = limit;
  const tooLarge = () => new AppError("too-large", words?.());
  const stated = Number(request.headers.get("content-length"));
  if (stated > maxBytes + drainBytes) throw tooLarge();
  if (!request.body) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > maxBytes + drainBytes) break;
    if (size > maxBytes) pieces.length = 0;
    else {
      onPiece?.(next.value);
      pieces.push(next.value);
    }
  }
  if (size > maxBytes) {
    // What the client still sends nobody waits for.
    reader.cancel().catch(() => {});
    throw tooLarge();
  }
  return join(pieces, size);
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
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
