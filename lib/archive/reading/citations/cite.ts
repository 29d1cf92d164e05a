import { readCitedName } from "@/lib/analysis/citations/read-cited-name";
import type { PageFacts } from "@/lib/analysis/citations/structured-data";
import type { CitedSource } from "@/lib/analysis/citations/types";
import { describeDate } from "@/lib/analysis/text/describe-date";
import type { ArticleView } from "@/lib/archive/reading/articles/types";
import type { EventView } from "@/lib/archive/reading/events/get-event";
import type { IssueView } from "@/lib/archive/reading/issues/types";
import type { QuotationView } from "@/lib/archive/reading/quotations/types";

/** What a page can be cited as, and what its head says to programs beside that. */
export type Citable = { source: CitedSource; facts: PageFacts };

const NO_FACTS: PageFacts = { wordCount: null, people: [], parts: [] };

/** `siteUrl` is the archive's own address without a last slash, here and below. */
export function citeArticle(article: ArticleView, siteUrl: string): Citable {
  const { title, authors, author, issue, publication, date, address, original, language, wordCount, people } = article;
  const named = authors.length > 0 ? authors.map(({ name }) => name) : author === null ? [] : [author];
  return {
    source: {
      kind: "article",
      title,
      authors: named.map(readCitedName),
      publication: (issue.publication ?? publication)?.name ?? null,
      number: issue.number,
      date: date && { date: date.date, precision: date.precision },
      url: siteUrl + address,
      issueUrl: issue.address && siteUrl + issue.address,
      hashes: [original.sha256],
      language,
      note: null,
    },
    facts: {
      ...NO_FACTS,
      wordCount,
      people: people.map((person) => ({ name: person.name, url: siteUrl + person.address })),
    },
  };
}

export function citeIssue(issue: IssueView, siteUrl: string): Citable {
  const { publication, number, date, address, originals, language, articles } = issue;
  return {
    source: {
      ...pageOf("issue", publication.name, siteUrl + address),
      publication: publication.name,
      number,
      date: date && { date: date.date, precision: date.precision },
      hashes: originals.map(({ sha256 }) => sha256),
      language,
    },
    facts: { ...NO_FACTS, parts: articles.map((part) => ({ title: part.title, url: siteUrl + part.address })) },
  };
}

/** An event is cited as a page of the archive: what it gathers grows, so its own date is a note and not the page's. */
export function citeEvent(event: EventView, siteUrl: string): Citable {
  const { name, address, date, articleCount, publicationCount } = event;
  const day = date ? ` of ${describeDate(date.date.slice(0, { year: 4, month: 7, day: 10 }[date.precision]))}` : "";
  const note = `An event${day}, reported in ${count(articleCount, "article")} of ${count(publicationCount, "publication")}`;
  return { source: { ...pageOf("event", name, siteUrl + address), note }, facts: NO_FACTS };
}

export function citeQuotation(quotation: QuotationView, siteUrl: string): Citable {
  const { text, speaker, speakerPerson, address, articleCount, firstDate } = quotation;
  const said = speakerPerson?.name ?? speaker;
  const note = [
    said === null ? "" : `Said by ${said}. `,
    `Printed by ${count(articleCount, "article")}`,
    firstDate === null ? "" : `, first on ${describeDate(firstDate)}`,
  ].join("");
  return { source: { ...pageOf("quotation", `“${cutWords(text)}”`, siteUrl + address), note }, facts: NO_FACTS };
}

function pageOf(kind: CitedSource["kind"], title: string, url: string): CitedSource {
  const known = { publication: null, number: null, date: null, issueUrl: null, language: null, note: null };
  return { kind, title, authors: [], url, hashes: [], ...known };
}

// Enough to know a quotation by.
const TITLE_WORDS = 20;

function cutWords(text: string): string {
  const words = text.trim().split(/\s+/);
  // The comma before "he said" belongs to the sentence around it.
  const whole = words.join(" ").replace(/[,;:]$/, "");
  return words.length <= TITLE_WORDS ? whole : `${words.slice(0, TITLE_WORDS).join(" ")} …`;
}

const count = (n: number, what: string) => `${n} ${what}${n === 1 ? "" : "s"}`;
