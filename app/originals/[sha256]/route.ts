import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { answerError } from "@/app/_web/answer";
import { attachmentHeader } from "@/app/_web/attachment-header";
import { findAudience } from "@/app/_web/audience";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ sha256: string }> };

/** The uploaded bytes, unchanged, always as a download: foreign files are never opened in the archive's name. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const { sha256 } = await params;
    const file = await getArchive().issues.getOriginal(sha256, await findAudience());
    return new Response(Readable.toWeb(createReadStream(file.path)) as ReadableStream, {
      headers: {
        "content-type": "application/octet-stream",
        "content-length": String(file.sizeBytes),
        "content-disposition": attachmentHeader(file.fileName),
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
        etag: `"${file.sha256}"`,
      },
    });
  } catch (error) {
    return answerError(error);
  }
}
