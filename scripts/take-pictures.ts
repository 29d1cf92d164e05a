import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { findPlaces, ISSUE, type Places } from "@/e2e/documents/samples";

const USAGE = `Usage: npm run pictures -- http://localhost:3000
Takes the pictures of README and docs from a Backfile that runs with the sample archive, into docs/pictures.`;

const FOLDER = join(import.meta.dirname, "../docs/pictures");
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const QUALITY = 82;

type Look = { size: typeof DESK; scheme: "light" | "dark" };
/** `key` is pressed first, and `shows` is what it brings. */
type Picture = Look & { name: string; address: string; key?: string; shows?: string };

function listPictures(places: Places): Picture[] {
  const light = { size: DESK, scheme: "light" } as const;
  return [
    { ...light, name: "article", address: places.article },
    { ...light, name: "article-dark", address: places.article, scheme: "dark" },
    { ...light, name: "compare", address: places.compare, key: "n", shows: "mark[data-current]" },
    { ...light, name: "person", address: places.person },
    { ...light, name: "home", address: "/" },
    { ...light, name: "search", address: "/search?q=summit" },
    { ...light, name: "shortcuts", address: ISSUE, key: "?", shows: "dialog[open]" },
    { name: "event-phone", address: places.event, size: PHONE, scheme: "light" },
  ];
}

async function takePictures([site]: string[]): Promise<number> {
  if (!site || !URL.canParse(site)) {
    console.error(USAGE);
    return 1;
  }
  const installed = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  const browser = await chromium.launch({
    executablePath: existsSync(installed) ? installed : undefined,
    args: ["--no-sandbox"],
  });
  try {
    const context = await browser.newContext({ baseURL: site });
    for (const picture of listPictures(await findPlaces(context.request))) await take(browser, site, picture);
  } finally {
    await browser.close();
  }
  return 0;
}

async function take(browser: Browser, baseURL: string, { size, scheme, ...picture }: Picture): Promise<void> {
  const context = await browser.newContext({ baseURL, viewport: size, colorScheme: scheme, locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(picture.address, { waitUntil: "networkidle" });
  if (picture.key) await page.keyboard.press(picture.key);
  if (picture.shows) await page.locator(picture.shows).first().waitFor();
  // Playwright itself writes no WebP.
  const session = await context.newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
  const file = join(FOLDER, `${picture.name}.webp`);
  writeFileSync(file, Buffer.from(data, "base64"));
  console.log(file);
  await context.close();
}

process.exitCode = await takePictures(process.argv.slice(2));
