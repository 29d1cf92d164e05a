import { answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { requireSameOrigin } from "@/app/_web/require-same-origin";
import { sayAt } from "@/app/_web/say";
import { requireEditor } from "@/app/_web/session";
import { toTold } from "@/app/_web/to-told";
import { importAddress } from "@/lib/addresses";
import { importQuery } from "@/lib/archive/desk/imports/schema";
import { getArchive, wakeWorker } from "@/lib/server";

export const dynamic = "force-dynamic";

// A few files are read within this time and shown at once; the preview of more fills while one looks at it.
const WAIT_MS = 8_000;

export function GET(request: Request) {
  return answerJson(async () => {
    await requireEditor();
    return getArchive().imports.list(parseQuery(request, importQuery));
  });
}

/**
 * Takes an upload in: `multipart/form-data` with `files`, `text`, `publication`, `date`. A form of a page is led to the
 * preview, or back with what is wrong; everyone else gets JSON: `{ id, address }`, or the error.
 */
export async function POST(request: Request): Promise<Response> {
  if (!request.headers.get("accept")?.includes("text/html")) return answerJson(() => receive(request));
  let address: string;
  try {
    address = (await receive(request)).address;
  } catch (error) {
    const told = toTold(error);
    if (!told) throw error;
    if (told.code === "not-signed-in") return seeOther("/sign-in?next=/admin/imports/new");
    return seeOther(await sayAt("/admin/imports/new", { words: told.message, isProblem: true }));
  }
  return seeOther(address);
}

async function receive(request: Request): Promise<{ id: number; address: string }> {
  requireSameOrigin(request);
  const editor = await requireEditor();
  const { imports, jobs } = getArchive();
  const id = await imports.receiveForm(request, { id: editor.id, name: editor.name });
  wakeWorker();
  await jobs.wait("import", id, WAIT_MS);
  return { id, address: importAddress(id) };
}

function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } });
}
