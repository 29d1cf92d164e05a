import { describe, expect, it } from "vitest";
import { spentMs } from "@/lib/analysis/text/testing/spent-ms";
import { listBlocks } from "./list-blocks";
import { parseTree } from "./parse-tree";

function read(html: string) {
  const page = parseTree(html, { maxElements: 1_000, maxDepth: 100 });
  if (!page.ok) throw new Error(page.reason);
  return listBlocks(page, { baseUrl: "https://example.org/a/" });
}

function outline(html: string): string[] {
  return read(html).blocks.map(({ kind, level, text }) => `${kind}${level ?? ""}: ${text}`);
}

describe("listBlocks", () => {
  it.each([
    ["paragraphs and headings", "<h2>A</h2><p>b <i>c</i></p>", ["heading2: A", "paragraph: b c"]],
    ["loose text between blocks", "a<p>b</p>c", ["paragraph: a", "paragraph: b", "paragraph: c"]],
    ["white space of markup", "<p>\n  a\n\t b&nbsp;c </p>", ["paragraph: a b c"]],
    ["line breaks", "<p>a<br>b<br><br>c</p>", ["paragraph: a\nb", "paragraph: c"]],
    [
      "nested lists",
      "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
      ["list-item1: a", "list-item2: b", "list-item1: c"],
    ],
    ["quotations", "<blockquote><p>a</p></blockquote>", ["quote: a"]],
    ["listings", "<pre>a\n  b</pre>", ["preformatted: a\n  b"]],
    ["lines across", "<p>a</p><hr><p>b</p>", ["paragraph: a", "rule: ", "paragraph: b"]],
    ["cells of a layout table", "<table><tr><td>a</td><td>b</td></tr></table>", ["paragraph: a", "paragraph: b"]],
    ["rows of a table of figures", "<table><tr><th>x</th><td>1</td></tr></table>", ["paragraph: x | 1"]],
    ["headings by role", '<div role="heading" aria-level="3">A</div>', ["heading3: A"]],
    ["no scripts, styles, comments", "<p>a<script>b</script><style>c</style><!-- d --></p>", ["paragraph: a"]],
  ])("%s", (_name, html, expected) => {
    expect(outline(html)).toEqual(expected);
  });

  it("keeps links with their words, resolved, and drops those that lead nowhere safe", () => {
    const { blocks } = read(
      '<p>See <a href="../b"> the b </a>, <a href="javascript:x()">x</a> and <a href="#top">top</a></p>',
    );
    const [block] = blocks;
    expect(block?.links).toEqual([{ start: 4, end: 9, href: "https://example.org/b" }]);
    expect(block?.text.slice(4, 9)).toBe("the b");
  });

  it("tells how far a block opens in bold", () => {
    const leads = read("<p><b>Fees:</b> they rise</p><p>a <b>b</b></p><p><strong>All</strong></p>").blocks.map(
      (block) => block.leadChars,
    );
    expect(leads).toEqual([5, 0, 3]);
  });

  it.each([
    ['<div style="display:none">x</div>', "hidden"],
    ['<span style="max-height:0;overflow:hidden">x</span>', "hidden"],
    ["<p hidden>x</p>", "hidden"],
    ["<nav>x</nav>", "navigation-element"],
    ["<footer>x</footer>", "navigation-element"],
    ["<button>x</button>", "form"],
  ])("leaves %s out, with its reason", (html, rule) => {
    const { blocks, leftOut } = read(`<p>a</p>${html}<p>b</p>`);
    expect(blocks.map((block) => block.text)).toEqual(["a", "b"]);
    expect(leftOut).toMatchObject([{ text: "x", rule }]);
  });

  it.each([
    ["wrappers without type hold text of a size", '<td style="font-size:0px"><div style="font-size:16px">b</div></td>'],
    ["a column of no height that does not cut off", '<div style="max-height:0"><p>b</p></div>'],
    ["what a media query hides on phones", "<style>@media (max-width:600px){.m{display:none}}</style><p class=m>b</p>"],
    ["what only Outlook hides", '<p style="mso-hide:all">b</p>'],
    ["white on a dark ground", '<table bgcolor="#222"><tr><td><font color="white">b</font></td></tr></table>'],
  ])("shows %s", (_, html) => {
    expect(read(html)).toMatchObject({ blocks: [{ text: "b" }], leftOut: [] });
  });

  it.each([
    [
      "a class hidden by a style sheet",
      "<style>div.pre > span { display: none }</style><div class=pre><span>x</span></div>",
    ],
    ["type of one pixel", '<div style="font-size:1px">x</div>'],
    ["small type in the colour of its ground", '<div style="font-size:6px;color:#fff">x</div>'],
    ["a box without height", '<div style="max-height:0px;overflow:hidden">x</div>'],
    ["text moved off the screen", '<p style="position:absolute;left:-9999px">x</p>'],
  ])("does not show %s", (_, html) => {
    expect(read(html)).toMatchObject({ blocks: [], leftOut: [{ text: "x", rule: "hidden" }] });
  });

  it("cuts a headline that a break sets off from its text", () => {
    expect(outline('<p><span style="font-size:18px;font-weight:bold">A</span><br>b<br>c</p>')).toEqual([
      "paragraph: A",
      "paragraph: b\nc",
    ]);
  });

  it("reads unclosed paragraphs and cells as browsers do", () => {
    expect(outline("<table><tr><td><p>a<p>b<td>c</table>")).toEqual(["paragraph: a", "paragraph: b", "paragraph: c"]);
  });

  it("says how a block looks, by tag, old attributes, style sheets and its own style", () => {
    const [block] = read("<style>.t{font-size:20px}</style><p class=t><a href='#x'><b>a</b></a></p>").blocks;
    expect(block?.look).toMatchObject({ size: 20, isBold: true, linkedChars: 1, jumpChars: 1 });
    expect(read("<font size=5 color=red>a</font>").blocks[0]?.look).toMatchObject({ size: 24, colour: "ff0000" });
  });

  it("refuses pages beyond the limits before reading them", () => {
    expect(parseTree("<i></i>".repeat(50), { maxElements: 20, maxDepth: 100 })).toEqual({
      ok: false,
      reason: "too-many-elements",
    });
    expect(parseTree("<div>".repeat(50), { maxElements: 100, maxDepth: 20 })).toEqual({
      ok: false,
      reason: "too-deep",
    });
  });
});

describe("pages made to take long", () => {
  const readLarge = (html: string) => {
    const page = parseTree(html, { maxElements: 1_000_000, maxDepth: 100 });
    return page.ok ? listBlocks(page, { baseUrl: null }).blocks : [];
  };

  it.each([
    ["a paragraph that changes its look all the time", `<p>${"<i>x</i>y".repeat(72_000)}`, 144_000],
    ["lines that differ", `<p>${"<b>a</b><br>a<br>".repeat(40_000)}`, 80_000],
  ])("reads %s whole", (_, html, letters) => {
    let text = "";
    const spent = spentMs(() => {
      text = readLarge(html)
        .map((block) => block.text)
        .join("");
    });
    expect(spent).toBeLessThan(20_000);
    expect(text.replace(/\s/g, "").length).toBe(letters);
  });

  it("takes no ground from what is transparent", () => {
    const [block] = read('<p style="background-color: rgba(0, 0, 0, 0)">a</p>').blocks;
    expect(block?.look?.ground).toBe("ffffff");
  });
});
