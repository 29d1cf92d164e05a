import { readCsv } from "@/lib/analysis/text/csv";
import { escapeHtml } from "./types";
import { writeEntryPage } from "./write-entry-page";

/** A post as the list in an export of Substack has it. */
type Post = { title: string | null; subtitle: string | null; date: string | null; isPublished: boolean };

/** The file in an export of Substack that lists its posts. */
export const isPostList = (path: string): boolean => /(?:^|\/)posts\.csv$/i.test(path);

/** Posts by their ids ("12345.a-winter-ferry", as their pages are named too); null where the list is another tool's. */
export function readPostList(csv: string): Map<string, Post> | null {
  const [head = [], ...rows] = readCsv(csv).map((row) => row.cells);
  const at = (name: string) => head.indexOf(name);
  if (["post_id", "post_date", "is_published", "title"].some((name) => at(name) < 0)) return null;
  const cell = (row: string[], name: string) => row[at(name)]?.trim() || null;
  return new Map(
    rows.flatMap((row) => {
      const id = cell(row, "post_id");
      const [title, subtitle, date] = [cell(row, "title"), cell(row, "subtitle"), cell(row, "post_date")];
      return id === null ? [] : [[id, { title, subtitle, date, isPublished: cell(row, "is_published") === "true" }]];
    }),
  );
}

/** The post whose page lies at a path of the export: "posts/12345.a-winter-ferry.html". */
export function findPost<T>(posts: ReadonlyMap<string, T>, path: string): T | null {
  const id = /([^/\\]+)\.html?$/i.exec(path)?.[1];
  return (id !== undefined && (posts.get(id) ?? posts.get(id.split(".")[0] ?? ""))) || null;
}

/** The page of a post with what the list says of it: by itself it holds the body alone. */
export function writePostPage({ title, subtitle, date }: Post, body: Uint8Array): Uint8Array {
  const html = new TextDecoder().decode(body);
  const lead = subtitle === null ? "" : `<p>${escapeHtml(subtitle)}</p>\n`;
  const entry = { title, published: date, html: lead + html };
  return writeEntryPage({ ...entry, address: null, author: null, publication: null, language: null }, 0).bytes;
}
