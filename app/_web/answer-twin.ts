import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";
import { answerError } from "./answer";

/** Answers a page's JSON twin. What moved leads on for good, an older version for now, as the page itself does; `address` is the page's. */
export async function answerTwin(address: string, produce: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await produce());
  } catch (error) {
    if (!isMissing(error)) return answerError(error);
    const shown = await getArchive().findShownVersion(address);
    const moved = shown ?? (await getArchive().findRedirect(address));
    if (moved === null) return answerError(error);
    return new Response(null, { status: shown ? 307 : 308, headers: { location: `/api${moved}` } });
  }
}

const isMissing = (error: unknown) => error instanceof AppError && error.code === "not-found";
