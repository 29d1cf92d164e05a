import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { answerError } from "@/app/_web/answer";
import { findAudience } from "@/app/_web/audience";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ sha256: string }> };

/** A picture that came inside an original, as the kind that its bytes are; opened by itself it can do nothing. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const { sha256 } = await params;
    const picture = await getArchive().pictures.findPicture(sha256, await findAudience());
    if (picture === null) throw new AppError("not-found", "There is no such picture.");
    const headers = {
      "content-type": picture.mediaType,
      "content-length": String(picture.sizeBytes),
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": picture.isPublic ? SHARED : "private, no-store",
      etag: `"${sha256}"`,
    };
    if (request.headers.get("if-none-match") === headers.etag) return new Response(null, { status: 304, headers });
    const bytes = await openFile(picture.path);
    return new Response(Readable.toWeb(bytes.createReadStream()) as ReadableStream, { headers });
  } catch (error) {
    return answerError(error);
  }
}

// The bytes of an address never change. A day, not a year: what an editor takes back is soon shown nowhere.
const SHARED = "public, max-age=86400, immutable";

/** @throws AppError `unavailable` when the file is not where it should be */
async function openFile(path: string) {
  try {
    return await open(path, "r");
  } catch (error) {
    throw new AppError("unavailable", "This picture is missing from the archive's folder.", { cause: error });
  }
}
