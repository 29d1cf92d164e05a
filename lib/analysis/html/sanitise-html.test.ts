import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { isElement, parsePage } from "./parse-page";
import { sanitiseHtml } from "./sanitise-html";

const SAFE_HREF = /^(?:https?:|mailto:)/i;
const ACTIVE =
  "script,style,iframe,object,embed,form,input,button,textarea,select,link,meta,base,svg,math,template,img,video,audio,source,picture,frame,frameset,applet";

/** What could act on the reader in the sanitised markup, as a browser would build it. */
function listDangers(html: string): string[] {
  const page = parsePage(html, { maxElements: 200_000, maxDepth: 10_000 });
  if (!page.ok) return [page.reason];
  const { document } = page;
  const dangers = [...document.querySelectorAll(ACTIVE)].map((element) => `<${element.localName}>`);
  for (const element of document.querySelectorAll("*")) {
    if (!isElement(element)) continue;
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) dangers.push(`${name}=`);
      if (
        [
          "src",
          "srcset",
          "background",
          "poster",
          "action",
          "formaction",
          "data",
          "xlink:href",
          "ping",
          "srcdoc",
        ].includes(name)
      ) {
        dangers.push(`${name}=${value}`);
      }
      if (name === "href" && !SAFE_HREF.test(value)) dangers.push(`href=${value}`);
      if (name === "style" && /url\s*\(|expression|import|position|behaviou?r|-moz-binding/i.test(value))
        dangers.push(`style=${value}`);
    }
  }
  return dangers;
}

describe("sanitiseHtml", () => {
  it.each([
    ["scripts", "<p>a<script>alert(1)</script></p>", "<p>a</p>"],
    ["event handlers", '<p onclick="x()">a</p>', "<p>a</p>"],
    ["script addresses", '<a href="java\nscript:alert(1)">a</a>', '<a rel="noopener noreferrer nofollow">a</a>'],
    ["data addresses", '<a href="data:text/html,x">a</a>', '<a rel="noopener noreferrer nofollow">a</a>'],
    [
      "remote pictures",
      '<img src="https://t.example/p.gif" alt="A ship" onerror="x()">',
      '<span role="img">A ship</span>',
    ],
    ["forms", '<form action="https://x.example"><input name="a">b</form>', "b"],
    ["frames", '<iframe src="https://x.example"></iframe>b', "b"],
    ["style sheets", "<style>@import 'https://x.example'</style>b", "b"],
    ["styles that load", '<p style="background:url(https://x.example);color:red">a</p>', '<p style="color:red">a</p>'],
    ["styles that cover the page", '<p style="position:fixed;top:0">a</p>', "<p>a</p>"],
  ])("drops %s", (_what, html, expected) => {
    expect(sanitiseHtml(html)).toBe(expected);
    expect(listDangers(sanitiseHtml(html))).toEqual([]);
  });

  it("keeps text, structure, links and plain styles", () => {
    const html =
      '<h2 style="color:#333">News</h2><ul><li><a href="https://example.org/a">A</a></li></ul><table><tr><td>1</td></tr></table>';
    const clean = sanitiseHtml(html);
    expect(clean).toContain('<h2 style="color:#333">News</h2>');
    expect(clean).toContain('href="https://example.org/a"');
    expect(clean).toContain("<td>1</td>");
  });

  it("is stable: sanitising twice changes nothing", () => {
    const once = sanitiseHtml('<div><p>a &amp; b &lt;c&gt;<br><a href="https://example.org/?a=1&b=2">x</a></div>');
    expect(sanitiseHtml(once)).toBe(once);
  });

  it("stands deep nesting", () => {
    expect(sanitiseHtml(`${"<div>".repeat(50_000)}x`)).toContain("x");
  });
});

const payloadFile = join(process.env.BACKFILE_CORPORA ?? "", "robustness", "html", "payloads.json");

describe.skipIf(!process.env.BACKFILE_CORPORA || !existsSync(payloadFile))(
  "injection payloads (set BACKFILE_CORPORA to run)",
  () => {
    it("leaves nothing that acts, loads or submits", () => {
      const payloads = z
        .array(z.object({ title: z.string().optional(), payload: z.string() }))
        .parse(JSON.parse(readFileSync(payloadFile, "utf8")));
      const failed = payloads.flatMap(({ payload }) => {
        const dangers = listDangers(sanitiseHtml(payload));
        return dangers.length === 0 ? [] : [{ payload, dangers }];
      });
      expect(payloads.length).toBeGreaterThan(200);
      expect(failed).toEqual([]);
    });
  },
);
