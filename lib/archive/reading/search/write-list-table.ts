import { asTextCell, writeCsvRow } from "@/lib/analysis/text/csv";
import type { ListRow } from "./search-list";

const HEAD = ["line", "query", "articles", "more", "person", "person_articles", "first", "last", "newest", "address"];

/** What a list found, as CSV (RFC 4180) with addresses that hold anywhere. `more` says that there are more articles than are counted. */
export function writeListTable(rows: readonly ListRow[], siteUrl: string): string {
  const cells = rows.map(({ asked, query, articleCount, isMore, person, first, last, newest, address }) => [
    asTextCell(asked),
    asTextCell(query),
    String(articleCount),
    isMore ? "more" : "",
    person ? siteUrl + person.address : "",
    person ? String(person.articleCount) : "",
    first ?? "",
    last ?? "",
    newest[0] ? siteUrl + newest[0].address : "",
    siteUrl + address,
  ]);
  return [HEAD, ...cells].map(writeCsvRow).join("");
}
