import "server-only";
import { randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { inLanguage } from "@/lib/language/address";

/** What came of an act, to be told on the next page. `undoIds` are the decisions that can be taken back. */
const saying = z.object({
  key: z.string(),
  words: z.string().max(1000),
  isProblem: z.boolean(),
  undoIds: z.array(z.number().int()).max(100).optional(),
});
export type Saying = z.infer<typeof saying>;

const COOKIE = "backfile.said";
const LASTS_SECONDS = 600;

/**
 * Leads to a page of this site and says there what came of an act. The words travel in a cookie and are shown only where
 * the address carries its key: not on other pages, and never words that someone put into a link.
 */
export async function redirectSaying(path: string, what: Omit<Saying, "key">): Promise<never> {
  redirect(inLanguage(await sayAt(path, what)));
}

/** The same for route handlers, which lead on themselves: the address to lead to. */
export async function sayAt(path: string, what: Omit<Saying, "key">): Promise<string> {
  const key = randomBytes(6).toString("base64url");
  (await cookies()).set(COOKIE, JSON.stringify({ ...what, key }), {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: LASTS_SECONDS,
  });
  return addKey(path, key);
}

/** What the page with this query has to say, if anything. */
export async function findSaying(query: Record<string, string | string[] | undefined>): Promise<Saying | null> {
  const text = query.said ? (await cookies()).get(COOKIE)?.value : undefined;
  if (!text) return null;
  const parsed = z.preprocess(readJson, saying).safeParse(text);
  return parsed.success && parsed.data.key === query.said ? parsed.data : null;
}

function addKey(path: string, key: string): string {
  const url = new URL(path, "http://backfile.invalid");
  url.searchParams.set("said", key);
  // A redirect without a fragment inherits the one before it: the browser would jump past the words.
  return `${url.pathname}${url.search}${url.hash || "#said"}`;
}

function readJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}
