import { AppError, toErrorAnswer } from "@/lib/errors";
import { log } from "@/lib/log";

// Foreign HTML is sanitised before it is stored; should anything have slipped through, it still finds no script, no
// network, no form, no storage and no origin here, framed or opened by itself.
const FENCE = [
  "sandbox",
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  // Kept pictures, from the archive itself.
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/** Answers with a document that someone else wrote, behind a fence. */
export async function answerForeignHtml(produce: () => Promise<string | null>): Promise<Response> {
  try {
    const html = await produce();
    if (html === null) throw new AppError("not-found", "This original has no HTML.");
    return new Response(html, { headers: { ...HEADERS, "content-type": "text/html; charset=utf-8" } });
  } catch (error) {
    const { status, body } = toErrorAnswer(error);
    if (status >= 500) log.error({ err: error }, "request failed");
    return new Response(body.error.message, {
      status,
      headers: { ...HEADERS, "content-type": "text/plain; charset=utf-8" },
    });
  }
}

const HEADERS = {
  "content-security-policy": FENCE,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex",
};
