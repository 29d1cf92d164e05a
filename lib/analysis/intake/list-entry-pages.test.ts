import { expect, test } from "vitest";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import { listEntryPages } from "./list-entry-pages";

/** What is read from each entry: publication, date, title, author, address and the beginning of the text. */
async function readAll(fileName: string, text: string) {
  const listed = listEntryPages({ fileName, mediaType: null, bytes: new TextEncoder().encode(text) });
  if (!listed.ok) throw new Error(listed.reason.words);
  const read = await Promise.all(listed.pages.map((page) => readIssue(page)));
  const lines = read.map((result) => {
    if (!result.ok) return result.reason.code;
    const { publication, date, articles } = result.issue;
    const own = articles.map(({ title, author, text: body }) => `${title} | ${author ?? ""} | ${body.slice(0, 24)}`);
    return [publication?.value, date?.value.date, ...own].join(" | ");
  });
  return { lines, leftOutCount: listed.leftOutCount };
}

const FERRY =
  "<p>The ferry to the island runs again since Monday, after a winter in the yard, and takes bicycles free of charge.</p>";
const CLOCK =
  "<p>The clock of the market hall strikes again. Its keeper climbs eighty steps each Friday to wind it by hand.</p>";

test("RSS: each item is a page with the feed's name, its own day, author and content", async () => {
  const rss = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Lagan Letter</title><link>https://lagan.example</link><language>en</language>
<item><title>Ferry runs &amp; runs</title><link>https://lagan.example/p/ferry</link><dc:creator>Ines Corrigan</dc:creator>
<pubDate>Tue, 05 Mar 2019 09:00:00 +0000</pubDate><description>Short.</description>
<content:encoded><![CDATA[${FERRY}]]></content:encoded></item>
<item><title>Clock strikes</title><pubDate>Wed, 06 Mar 2019 09:00:00 +0000</pubDate>
<description>${CLOCK.replaceAll("<", "&lt;")}</description></item>
</channel></rss>`;
  expect(await readAll("feed.xml", rss)).toEqual({
    lines: [
      "The Lagan Letter | 2019-03-05 | Ferry runs & runs | Ines Corrigan | The ferry to the island ",
      "The Lagan Letter | 2019-03-06 | Clock strikes |  | The clock of the market ",
    ],
    leftOutCount: 0,
  });
});

test("Atom: content as HTML, as XHTML and as text", async () => {
  const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">The Lagan Letter</title>
<author><name>Ines Corrigan</name></author>
<entry><title type="html">Ferry &amp;amp; runs</title><link rel="alternate" href="https://lagan.example/1"/><published>2019-03-05T09:00:00Z</published>
<content type="html">${FERRY.replaceAll("<", "&lt;")}</content></entry>
<entry><title>Clock</title><updated>2019-03-06T09:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${CLOCK}</div></content></entry>
<entry><title>Text</title><updated>2019-03-07T09:00:00Z</updated><summary>Fees &lt; wages, says the harbour master of Lagan in his yearly letter to the island.</summary></entry>
</feed>`;
  expect((await readAll("feed.atom", atom)).lines).toEqual([
    "The Lagan Letter | 2019-03-05 | Ferry & runs | Ines Corrigan | The ferry to the island ",
    "The Lagan Letter | 2019-03-06 | Clock | Ines Corrigan | The clock of the market ",
    "The Lagan Letter | 2019-03-07 | Text | Ines Corrigan | Fees < wages, says the h",
  ]);
});

test("RSS 1.0 (RDF)", async () => {
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Lagan Letter</title></channel>
<item><title>Ferry</title><link>https://lagan.example/1</link><dc:date>2019-03-05T09:00:00Z</dc:date><description>${FERRY.replaceAll("<", "&lt;")}</description></item></rdf:RDF>`;
  expect((await readAll("feed.rdf", rdf)).lines).toEqual([
    "The Lagan Letter | 2019-03-05 | Ferry |  | The ferry to the island ",
  ]);
});

test("WordPress: posts that were published, without pages, pictures, drafts and those behind a password", async () => {
  const item = (title: string, type: string, status: string, password = "") =>
    `<item><title>${title}</title><dc:creator>ines</dc:creator><content:encoded><![CDATA[First paragraph of it, which says that the ferry runs.

Second paragraph of it, which says that the clock strikes.]]></content:encoded><wp:post_date_gmt>2019-03-05 09:00:00</wp:post_date_gmt><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type><wp:post_password><![CDATA[${password}]]></wp:post_password></item>`;
  const wxr = `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Lagan Letter</title>
${item("Ferry", "post", "publish")}${item("About", "page", "publish")}${item("Later", "post", "draft")}${item("logo", "attachment", "inherit")}${item("Members", "post", "publish", "tide")}</channel></rss>`;
  expect(await readAll("wordpress.xml", wxr)).toEqual({
    lines: ["The Lagan Letter | 2019-03-05 | Ferry | ines | First paragraph of it, w"],
    leftOutCount: 4,
  });
});

test("JSON Feed", async () => {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: "The Lagan Letter",
    items: [
      {
        id: 1,
        url: "https://lagan.example/1",
        title: "Ferry",
        date_published: "2019-03-05T09:00:00Z",
        authors: [{ name: "Ines Corrigan" }],
        content_html: FERRY,
      },
      {
        id: "2",
        title: "Clock",
        date_published: "2019-03-06T09:00:00Z",
        content_text: "The clock of the market hall strikes again, each hour.",
      },
    ],
  };
  expect((await readAll("feed.json", JSON.stringify(feed))).lines).toEqual([
    "The Lagan Letter | 2019-03-05 | Ferry | Ines Corrigan | The ferry to the island ",
    "The Lagan Letter | 2019-03-06 | Clock |  | The clock of the market ",
  ]);
});

test("Ghost: posts that were published or sent, with their authors", async () => {
  const post = {
    id: "a",
    title: "Ferry",
    html: FERRY,
    status: "published",
    type: "post",
    published_at: "2019-03-05T09:00:00.000Z",
  };
  const ghost = {
    db: [
      {
        meta: { version: "5.0.0" },
        data: {
          posts: [post, { ...post, id: "b", status: "draft" }, { ...post, id: "c", type: "page" }],
          users: [{ id: "u", name: "Ines Corrigan" }],
          posts_authors: [{ post_id: "a", author_id: "u" }],
          settings: [{ key: "title", value: "The Lagan Letter" }],
        },
      },
    ],
  };
  expect(await readAll("ghost.json", JSON.stringify(ghost))).toEqual({
    lines: ["The Lagan Letter | 2019-03-05 | Ferry | Ines Corrigan | The ferry to the island "],
    leftOutCount: 2,
  });
});

test("what is damaged or nested without end is said in words", () => {
  const list = (text: string) => {
    const listed = listEntryPages({ fileName: "feed", mediaType: null, bytes: new TextEncoder().encode(text) });
    return listed.ok ? listed.pages.length : listed.reason.code;
  };
  expect(list('{"version": "https://jsonfeed.org/version/1", "items": [')).toBe("unreadable");
  expect(list("<opml><body/></opml>")).toBe("unreadable");
  const deep = `<feed><title>Deep</title><entry><content type="xhtml">${"<div>".repeat(50_000)}`;
  expect(list(deep)).toBe("too-deep");
});
