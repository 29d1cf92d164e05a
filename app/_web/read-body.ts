import { AppError } from "@/lib/errors";
import { readBytes } from "@/lib/read-bytes";

// What an act says is short; nothing larger is read.
const MAX_BYTES = 100_000;

/** The JSON a program sent. @throws AppError `bad-request`, `too-large` */
export async function readBody(request: Request): Promise<unknown> {
  const bytes = await readBytes(request, { maxBytes: MAX_BYTES });
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new AppError("bad-request", "The body is no JSON.");
  }
}
