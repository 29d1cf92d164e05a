import { type FileHandle, open } from "node:fs/promises";
import { Readable } from "node:stream";
import { answerError, describeError } from "@/app/_web/answer";
import { attachmentHeader } from "@/app/_web/attachment-header";
import { findAudience } from "@/app/_web/audience";
import { escapeXml } from "@/lib/analysis/text/escape-xml";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ sha256: string }> };

/** The uploaded bytes, unchanged, always as a download: foreign files are never opened in the archive's name. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const { sha256 } = await params;
    const file = await getArchive().issues.getOriginal(sha256, await findAudience());
    // Opened before anything is answered: a file that is missing is said, where a stream would be cut off.
    const bytes = (await openFile(file.path)).createReadStream();
    return new Response(Readable.toWeb(bytes) as ReadableStream, {
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
    return request.headers.get("accept")?.includes("text/html") ? answerPage(error) : answerError(error);
  }
}

/** @throws AppError `unavailable` when the file is not where it should be */
async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, "r");
  } catch (error) {
    throw new AppError("unavailable", MISSING, { cause: error });
  }
}

const MISSING =
  "This original is missing from the archive's folder. What was read from it is still here; whoever runs the archive can bring the file back from a backup.";

/** For whoever followed a link: the words, and the way back. */
function answerPage(error: unknown): Response {
  const { status, body, headers } = describeError(error);
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>No original</title><style>body{font:1rem/1.5 Georgia,serif;max-width:38rem;margin:3rem auto;padding:0 1rem}
:root{color-scheme:light dark}</style><h1>No original</h1><p>${escapeXml(body.error.message)}</p><p><a href="/">To the archive</a></p></html>`;
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const own = { "content-type": "text/html; charset=utf-8", "content-security-policy": policy };
  return new Response(page, { status, headers: { ...headers, ...own } });
}
