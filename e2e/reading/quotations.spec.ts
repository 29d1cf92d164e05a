import type { ArticleView } from "@/lib/archive/reading/articles/types";
import type { EventView } from "@/lib/archive/reading/events/get-event";
import type { PersonView } from "@/lib/archive/reading/people/get-person";
import type { QuotationList } from "@/lib/archive/reading/quotations/list-quotations";
import type { QuotationView } from "@/lib/archive/reading/quotations/types";
import { readTwin } from "../documents/samples";
import { expect, test } from "../fixtures";
import { expectNoBarriers, expectNoBarriersHere } from "../pages/expect-no-barriers";
import { Reading } from "../pages/reading";

// Of the samples, which no other test changes.
const ANNAN = /In many ways, Kofi Annan was the United Nations/;

test("quotations that travel are listed with who says and who prints them, and narrowed", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/quotations");
  await expect(reader.title).toHaveText("Quotations");
  const { quotations, total } = await reader.twin<QuotationList>();
  expect(total).toBeGreaterThanOrEqual(8);
  for (const quotation of quotations) expect(quotation.publicationCount).toBeGreaterThanOrEqual(2);
  await expect(reader.main.getByRole("article")).toHaveCount(quotations.length);

  await page.getByRole("searchbox", { name: "Said by" }).fill("Guterres");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/person=Guterres/);
  await expect(reader.main.getByRole("status")).toHaveText("1 quotation");
  await expect(reader.main.getByRole("heading", { name: ANNAN })).toBeVisible();
  const href = (await reader.main.getByRole("link", { name: "Atom feed of these" }).getAttribute("href")) ?? "";
  const feed = await (await page.request.get(href)).text();
  expect(feed.match(/<entry>/g)).toHaveLength(1);
  expect(feed).toContain(`/quotations/${quotations.find(({ text }) => ANNAN.test(text))?.id}</id>`);
  await page.goto("/quotations?person=nobody-of-this-name");
  await expect(reader.main.getByRole("status")).toHaveText("0 quotations");
});

test("a quotation's page tells who prints it first, and leads to who said it", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/quotations?person=Guterres");
  await reader.follow(ANNAN);
  const quotation = await reader.twin<QuotationView>();
  const prints = reader.section("Who prints it, and how").getByRole("article");
  await expect(prints).toHaveCount(quotation.prints.length);
  const [first] = quotation.prints;
  expect(first?.isFirst).toBe(true);
  await expect(prints.first()).toContainText("first appearance");
  const { speakerPerson } = quotation;
  await reader.follow(speakerPerson?.name ?? "");
  const person = await reader.twin<PersonView>();
  expect(person.quotations.by.map((one) => one.sharedAddress)).toContain(quotation.address);
  const said = reader.section("Quoted as saying");
  await reader.follow(/^Printed by 2 articles$/, said);
  await expect(page).toHaveURL(quotation.address);
});

test("what an article cut or altered is marked against the fullest form", async ({ page }) => {
  const reader = new Reading(page);
  const { quotations } = await readTwin<QuotationList>(page.request, "/quotations?source=foreland-review");
  let altered = -1;
  for (const { address } of quotations) {
    const { prints } = await readTwin<QuotationView>(page.request, address);
    altered = prints.findIndex((print) => print.droppedWords > 0);
    if (altered === -1) continue;
    await page.goto(address);
    break;
  }
  const print = reader.section("Who prints it, and how").getByRole("article").nth(altered);
  await expect(print.getByText(/\d+ words? left out/)).toBeVisible();
  await expect(print.getByRole("deletion")).not.toHaveCount(0);
});

test("articles and events lead to the pages of their quotations", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/quotations?person=Guterres");
  await reader.follow(ANNAN);
  const quotation = await reader.twin<QuotationView>();
  await page.goto(quotation.prints[0]?.article.address ?? "");
  await reader.main.getByText(/^\d+ direct quotations?$/).click();
  await reader.follow("Who else prints it");
  await expect(page).toHaveURL(quotation.address);
  // An event is often called as its first report is.
  await reader.follow(quotation.events[0]?.name ?? "", reader.main.getByRole("complementary"));
  const event = await reader.twin<EventView>();
  expect(event.quotations.map((one) => one.address)).toContain(quotation.address);
  await reader.follow("All who print it");
  await expect(page).toHaveURL(/\/quotations\/\d+$/);
});

test("near copies, follow-ups and series stand beside an article under what they are", async ({ page }) => {
  const reader = new Reading(page);
  const find = async (title: string) => {
    const { results } = await readTwin<{ results: { article: ArticleView }[] }>(
      page.request,
      `/search?q=${encodeURIComponent(`"${title}"`)}`,
    );
    return results[0]?.article.address ?? `/search?q=${title}`;
  };
  await page.goto(await find("Macedonia Votes Yes and Stays Away"));
  const event = reader.section("Also reported by");
  await expect(event).toContainText("Nearly the same text");
  await expect(event).toContainText("Harbour Dispatch printed it first, on 7 October 2018.");
  const follows = reader.section("Earlier");
  await reader.follow(/./, follows);
  await expect(reader.section("Later")).toBeVisible();

  await page.goto(await find("Two Leaders, One Line: The Panmunjom Declaration"));
  await expect(reader.section("Previous in this series")).toContainText("Parts 1 and 2 of “Topic of the week”");
  await expect(reader.section("Next in this series")).toContainText("Parts 2 and 3 of “Topic of the week”");
  await expectNoBarriersHere(page);
});

test("axe finds nothing on the pages of quotations", async ({ page }) => {
  await expectNoBarriers(page, "/quotations");
  const { quotations } = await readTwin<QuotationList>(page.request, "/quotations?source=foreland-review");
  await expectNoBarriers(page, quotations[0]?.address ?? "");
});
