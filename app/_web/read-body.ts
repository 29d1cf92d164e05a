import { AppError } from "@/lib/errors";

// What an act says is short; nothing larger is read.
const MAX_CHARS = 100_000;

/** The JSON a program sent. @throws AppError `bad-request`, `too-large` */
export async function readBody(request: Request): Promise<unknown> {
  if (Number(request.headers.get("content-length")) > MAX_CHARS) throw new AppError("too-large");
  try {
    return JSON.parse(await request.text());
  } catch {
    throw new AppError("bad-request", "The body is no JSON.");
  }
}
