import "server-only";
import { toSlug } from "@/lib/addresses";
import { CITATION_FORMS, isCitationForm } from "@/lib/analysis/citations/citation-forms";
import type { CitedSource } from "@/lib/analysis/citations/types";
import { DOWNLOAD_FORMS, isDownloadForm } from "@/lib/analysis/downloads/download-forms";
import type { KeptWork } from "@/lib/analysis/downloads/types";
import { makeDate } from "@/lib/analysis/text/calendar";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";
import { describeError } from "./answer";
import { attachmentHeader } from "./attachment-header";

/** A file made of a page: `body` is text or bytes, `name` what it is saved as. */
export type PageFile = { name: string; mediaType: string; body: string | Uint8Array };

/**
 * Answers `<address>/as/<form>` with a file, or with 404 where there is no such form or `produce` knows none. What moved leads on
 * for good, as the page itself does, with the question that was asked.
 * @param address the page's own, as it was asked for
 */
export async function answerFile(
  address: string,
  form: string,
  request: Request,
  produce: () => Promise<PageFile | { movedTo: string } | null>,
): Promise<Response> {
  const isForm = isCitationForm(form) || isDownloadForm(form);
  const fileOf = (page: string) => `${page}/as/${form}${new URL(request.url).search}`;
  try {
    const file = isForm ? await produce() : null;
    if (file === null) throw new AppError("not-found", `There is no form “${form}” of this page.`);
    if ("movedTo" in file) return leadTo(fileOf(file.movedTo));
    const { name, mediaType, body } = file;
    const headers = { "content-type": mediaType, "content-disposition": attachmentHeader(name) };
    return new Response(typeof body === "string" ? body : Uint8Array.from(body), { headers });
  } catch (error) {
    const moved = isForm && isMissing(error) ? await getArchive().findRedirect(address) : null;
    if (moved !== null) return leadTo(fileOf(moved));
    const { status, body, headers } = describeError(error);
    const own = { ...headers, "content-type": "text/plain; charset=utf-8" };
    return new Response(body.error.message, { status, headers: own });
  }
}

const leadTo = (location: string) => new Response(null, { status: 308, headers: { location } });

const isMissing = (error: unknown) => error instanceof AppError && error.code === "not-found";

/**
 * The citation of a source as a file, for the forms of `CITATION_FORMS`; null for any other. The query's `accessed` is the
 * reader's day: left out, the citation names none.
 * @throws AppError `bad-request` for a day that is none
 */
export function citationFile(source: CitedSource, form: string, request: Request): PageFile | null {
  if (!isCitationForm(form)) return null;
  const { extension, mediaType, write } = CITATION_FORMS[form];
  const accessed = readDay(new URL(request.url).searchParams.get("accessed"));
  return {
    name: `${fileStem(source.title)}.${extension}`,
    mediaType: `${mediaType}; charset=utf-8`,
    body: write(source, accessed),
  };
}

/** The whole text as a file, for the forms of `DOWNLOAD_FORMS`; null for any other. `produce` reads the work. */
export async function textFile(
  form: string,
  produce: (holdsPictures: boolean) => Promise<KeptWork>,
): Promise<PageFile | null> {
  if (!isDownloadForm(form)) return null;
  const { extension, mediaType, holdsPictures, write } = DOWNLOAD_FORMS[form];
  const work = await produce(holdsPictures);
  return { name: `${fileStem(work.title)}.${extension}`, mediaType, body: write(work) };
}

/** What a file about something of this title is called, without its ending. */
const fileStem = (title: string): string => toSlug(title) || "backfile";

function readDay(text: string | null): string | null {
  if (text === null || text === "") return null;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const date = makeDate(Number(year), Number(month), Number(day));
  if (date === null) throw new AppError("bad-request", "“accessed” must be a day such as 2026-11-30.");
  return date;
}
