import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { htmlDocument } from "../documents/newsletter";
import { findPlaces } from "../documents/samples";
import { expect, test } from "../fixtures";
import { ImportPage } from "../pages/import-page";
import { Reading } from "../pages/reading";

// Each tries to run a script that marks the page, or to fetch from somewhere else.
const PAYLOADS = [
  "<script>mark()</script>",
  "<img src=x onerror=mark()>",
  "<svg onload=mark()><circle r=1></svg>",
  "<svg><script>mark()</script></svg>",
  "<iframe srcdoc='<script>parent.mark()</script>'></iframe>",
  '<iframe src="javascript:parent.mark()"></iframe>',
  '<a href="javascript:mark()">a link</a>',
  '<a href="jav&#x09;ascript:mark()">a link</a>',
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=mark()&gt;'>",
  "<details open ontoggle=mark()>folded</details>",
  "<form action=http://elsewhere.example/><button formaction=javascript:mark()>send</button></form>",
  '<meta http-equiv="refresh" content="0;url=http://elsewhere.example/">',
  '<link rel="stylesheet" href="http://elsewhere.example/a.css">',
  '<base href="http://elsewhere.example/">',
  '<img src="http://elsewhere.example/pixel.gif" srcset="http://elsewhere.example/2x.gif 2x">',
  '<style>@import "http://elsewhere.example/b.css"; body { background: url(http://elsewhere.example/c.png) }</style>',
  '<p style="background-image: url(http://elsewhere.example/d.png)">styled</p>',
  '<video src="http://elsewhere.example/v.mp4" poster="http://elsewhere.example/p.jpg" onerror=mark()></video>',
  '<object data="data:text/html,<script>parent.mark()</script>"></object><embed src="javascript:mark()">',
  "<noscript><p title='</noscript><img src=x onerror=mark()>'></noscript>",
  "<template><img src=x onerror=mark()></template>",
  "<xmp><img src=x onerror=mark()></xmp>",
  "<body onload=mark() onpageshow=mark() background=http://elsewhere.example/e.png>",
];

const CORPORA = process.env.BACKFILE_CORPORA;
const COLLECTION = CORPORA ? join(CORPORA, "robustness/html/payloads.json") : "";

const TITLE = "Notes on a Fence";

function pageOf(payloads: readonly string[], publication: string): ReturnType<typeof htmlDocument> {
  const body = payloads.map((payload, index) => `<p>Post number ${index} of the fence stands upright.</p>\n${payload}`);
  const meta = `<meta charset="utf-8"><title>${TITLE}</title><meta property="og:site_name" content="${publication}">`;
  const date = '<meta property="article:published_time" content="2022-02-02">';
  const html = `<!doctype html><html><head>${meta}${date}</head><body><article><h1>${TITLE}</h1>${body.join("\n")}</article></body></html>`;
  return htmlDocument("fence.html", html);
}

/** Publishes and opens every page that shows something of it; answers with whether any of its scripts ran. */
async function publishAndLook(
  editor: Page,
  page: Page,
  payloads: readonly string[],
  publication: string,
): Promise<boolean> {
  let isMarked = false;
  for (const context of [page.context(), editor.context()]) {
    await context.exposeFunction("mark", () => {
      isMarked = true;
    });
    // What payloads of collections call to show that they ran.
    await context.addInitScript("globalThis.alert = globalThis.confirm = globalThis.prompt = () => globalThis.mark();");
  }
  const upload = new ImportPage(editor);
  await upload.upload(pageOf(payloads, publication));
  await upload.publish();
  const { previews } = await upload.read();
  const issue = previews[0]?.issue;
  const [article] = issue?.articles ?? [];
  for (const address of [issue?.address, `${issue?.address}/as-published`, article?.address]) {
    await page.goto(address ?? "");
    await page.waitForLoadState("networkidle");
    for (const frame of page.frames()) await pressEverything(frame);
  }
  await page.goto(`${issue?.address}/as-published/frame`);
  await pressEverything(page.mainFrame());
  return isMarked;
}

/** Links of a foreign document are followed nowhere here; only what they would run matters. */
async function pressEverything(frame: ReturnType<Page["mainFrame"]>): Promise<void> {
  const dangerous = frame.locator(
    "a[href^='javascript' i], [onclick], [onerror], [onload], script:not([src]):not([id]):empty",
  );
  expect(await dangerous.count()).toBe(0);
}

// The fence reports what it keeps out; that is what it is for.
test.use({
  allowed: /^console: (?:Blocked script execution|Refused to|.*violates the following Content Security Policy)/,
});

test("nothing in a foreign page runs, and nothing in it is fetched from elsewhere", async ({ editor, page }) => {
  const isMarked = await publishAndLook(editor, page, PAYLOADS, "The Fence Post");
  expect(isMarked).toBe(false);
  const reader = new Reading(page);
  await page.goto("/issues/the-fence-post/2022-02-02");
  await expect(reader.main).toContainText(TITLE);
});

test("nothing of a collection of script injections runs", async ({ editor, page }) => {
  test.skip(!existsSync(COLLECTION), "skipped: BACKFILE_CORPORA does not name the corpora");
  const listed = JSON.parse(readFileSync(COLLECTION, "utf8")) as { payload: string }[];
  const payloads = listed.map(({ payload }) => payload);
  expect(payloads.length).toBeGreaterThan(200);
  expect(await publishAndLook(editor, page, payloads, "The Collected Fence")).toBe(false);
});

test("every page forbids framing, sniffing and foreign sources", async ({ page }) => {
  const { article, issue } = await findPlaces(page.request);
  for (const address of ["/", "/issues", issue, article, "/sign-in", "/search?q=summit", "/nowhere"]) {
    const headers = (await page.request.get(address)).headers();
    expect.soft(headers["content-security-policy"], address).toContain("frame-ancestors");
    expect.soft(headers["x-content-type-options"], address).toBe("nosniff");
    expect.soft(headers["referrer-policy"], address).toBeTruthy();
    expect.soft(headers["x-powered-by"], address).toBeUndefined();
  }
});
