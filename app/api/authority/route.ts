import { revalidatePath } from "next/cache";
import { z } from "zod";
import { answerError, answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { requireSameOrigin } from "@/app/_web/require-same-origin";
import { sayAt } from "@/app/_web/say";
import { requireEditor } from "@/app/_web/session";
import { toTold } from "@/app/_web/to-told";
import { MAX_AUTHORITY_BYTES } from "@/lib/archive/desk/people/authority-file";
import type { AuthorityOutcome } from "@/lib/archive/desk/people/import-authority";
import { AppError } from "@/lib/errors";
import { readFormFields } from "@/lib/read-bytes";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

const querySchema = z.strictObject({ format: z.enum(["csv", "jsonl"]).default("csv") });
const MEDIA = { csv: "text/csv; charset=utf-8; header=present", jsonl: "application/jsonl; charset=utf-8" };

/** Every active person, as an authority file; for editors. */
export async function GET(request: Request): Promise<Response> {
  try {
    await requireEditor();
    const { format } = parseQuery(request, querySchema);
    const pieces = getArchive().peopleDesk.exportAuthority(format);
    const headers = {
      "content-type": MEDIA[format],
      "content-disposition": `attachment; filename="people.${format}"`,
      "cache-control": "no-store",
    };
    return new Response(toStream(pieces), { headers });
  } catch (error) {
    return answerError(error);
  }
}

function toStream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}

const PAGE = "/admin/people";

/**
 * Takes an authority file over: `multipart/form-data` with `file`. A form of a page is led back to it, told what came of
 * it; everyone else gets JSON: what was created, changed and left out.
 */
export async function POST(request: Request): Promise<Response> {
  if (!request.headers.get("accept")?.includes("text/html")) return answerJson(() => receive(request));
  try {
    const done = await receive(request);
    return seeOther(await sayAt(PAGE, { words: describeOutcome(done), isProblem: done.problems.length > 0 }));
  } catch (error) {
    const told = toTold(error);
    if (!told) throw error;
    if (told.code === "not-signed-in") return seeOther(`/sign-in?next=${PAGE}`);
    return seeOther(await sayAt(PAGE, { words: told.message, isProblem: true }));
  }
}

async function receive(request: Request): Promise<AuthorityOutcome> {
  requireSameOrigin(request);
  const editor = await requireEditor();
  // The form's own lines are little beside the file.
  const limit = { maxBytes: MAX_AUTHORITY_BYTES + 10_000, words: () => "An authority file has up to 20 MB." };
  const form = await readFormFields(request, limit, "Send the file as multipart/form-data, in a field named “file”.");
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) throw new AppError("bad-request", "Choose a file.");
  if (file.size > MAX_AUTHORITY_BYTES) throw new AppError("too-large", "An authority file has up to 20 MB.");
  const outcome = await getArchive().peopleDesk.importAuthority(await file.text(), file.name.slice(0, 200), editor);
  revalidatePath("/", "layout");
  return outcome;
}

// As many as one reads in a remark; the answer in JSON and the command line have all of them.
const TOLD = 5;

function describeOutcome({ created, changed, unchanged, problems }: AuthorityOutcome): string {
  const counts = `${created} new, ${changed} changed, ${unchanged} as they were.`;
  if (problems.length === 0) return `Taken over: ${counts}`;
  const told = problems.slice(0, TOLD).map(({ line, words }) => `Line ${line}: ${words}`);
  const more = problems.length > TOLD ? ` And ${problems.length - TOLD} more.` : "";
  return `Taken over: ${counts} Left out ${problems.length}. ${told.join(" ")}${more}`.slice(0, 900);
}

/** Relative, as a form's answer: the site may stand behind a proxy. */
const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });
