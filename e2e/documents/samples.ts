import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, expect } from "@playwright/test";
import type { ArticleView } from "@/lib/archive/reading/articles/types";
import type { EventList } from "@/lib/archive/reading/events/list-events";

const SAMPLES = join(import.meta.dirname, "../../samples/documents");

/** An original of the sample archive, as it lies in the repository. */
export const readSample = (fileName: string): Buffer => readFileSync(join(SAMPLES, fileName));

/** One issue of each format, by its address and its file. */
export const ORIGINALS = [
  { address: "/issues/foreland-review/2018-02-12-406", fileName: "foreland-review-406.txt", format: "text" },
  {
    address: "/issues/northeast-asia-letter/2018-05-01-17",
    fileName: "northeast-asia-letter-2018-17.eml",
    format: "mail",
  },
  { address: "/issues/the-orbital-post/2018-02-09-29", fileName: "orbital-post-029.html", format: "html" },
  {
    address: "/issues/harbour-dispatch/2018-06-17-1222",
    fileName: "harbour-dispatch-2018-06-17.md",
    format: "markdown",
  },
] as const;

export const ISSUE = ORIGINALS[0].address;
export const STADIUM = "A Handshake in the Stadium Box";
export const AFTER_STADIUM = "Pyongyang Asks Moon to Come North";

export type Places = { issue: string; article: string; person: string; event: string; compare: string };

/** Addresses of one thing of each kind that hang together: an event, a linked report of it, someone it names. */
export async function findPlaces(request: APIRequestContext): Promise<Places> {
  const { events } = await readTwin<EventList>(request, "/events?source=foreland-review");
  for (const { address: event, reports } of events) {
    const report = reports.find(({ publication }) => publication?.slug === "foreland-review");
    const article = await readTwin<ArticleView>(request, report?.address ?? "/no-report");
    const [related] = article.related;
    const [person] = article.people;
    if (!related || !person) continue;
    const [a, b] = [article.id, related.article.id].sort((x, y) => x - y);
    const { address, issue } = article;
    return {
      issue: issue.address ?? "",
      article: address,
      person: person.address,
      event,
      compare: `/compare/${a}/${b}`,
    };
  }
  throw new Error("No event of the samples has two reports with a link between them.");
}

export async function readTwin<T>(request: APIRequestContext, address: string): Promise<T> {
  const answer = await request.get(`/api${address}`);
  expect(answer.status(), `/api${address}`).toBe(200);
  return (await answer.json()) as T;
}
