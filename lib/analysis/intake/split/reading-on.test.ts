import { expect, it } from "vitest";
import { readIssue } from "@/lib/analysis/intake/read-issue";

async function read(fileName: string, source: string) {
  const result = await readIssue({ fileName, mediaType: null, bytes: Buffer.from(source) });
  if (!result.ok) throw new Error(result.reason.words);
  return result.issue;
}

const titlesOf = async (fileName: string, source: string) =>
  (await read(fileName, source)).articles.map(({ title }) => title);

it.each(["h2", "h3"])(
  "takes %s headings that look like those a cut preview line names for headlines too",
  async (tag) => {
    const titles = ["Harbour news", "Tides of the week", "Boats for sale", "Dropped services", "New timetables"];
    const preview = titles.slice(0, 3).join(", ");
    const body = titles.map(
      (title, i) =>
        `<${tag}>${title}</${tag}><ul><li>The ${i + 2} o'clock ferry to Vik runs again from Friday on.</li></ul>`,
    );
    const page = `<title>Quay Notes</title><div style="display:none">${preview}</div><h1>Quay Notes #12</h1>${body.join("")}`;
    expect(await titlesOf("a.html", page)).toEqual(titles);
  },
);

it("takes a line that leads over to the address below it for text", async () => {
  const text = "The council met on Monday and spoke about the wall for two hours, and nothing was decided.";
  const steps = ["The plan is kept here:", "Ada wrote the answer:", "The maps are there:", "The minutes are there:"];
  const part = (line: string, i: number) => `${text}\n\n${line}\nhttps://harbour.example/${i}\n\n`;
  const issue = await read("a.txt", `What became of the wall\n\n${steps.map(part).join("")}${text}\n`);
  expect(issue.articles.map(({ title }) => title)).toEqual(["What became of the wall"]);
});

it("takes the address below a line about the web page away with it", async () => {
  const line = "You can read this newsletter on the web, if you prefer.";
  const address = "https://quay.example/2024/12";
  const items = ["Ferry returns", "Wall approved", "Herring falls"].map(
    (title) => `  ${title}\n\n  The council voted nine to two for it on Monday evening.\n\n  ------------\n\n`,
  );
  const issue = await read("a.txt", `Quay Notes #12\nMay 4, 2012\n\n${line}\n${address}\n\n\n${items.join("")}`);
  expect(issue.articles.map(({ title }) => title)).toEqual(["Ferry returns", "Wall approved", "Herring falls"]);
  expect(issue.furniture.map(({ text }) => text)).toContain(address);
});

it.each([
  ["港の便り\n第45号、2023年2月17日", "港の便り", "45"],
  ["골목 소식\n제63호, 2023년 2월 17일", "골목 소식", "63"],
])("reads name and number of %s", async (head, name, number) => {
  const issue = await read(
    "a.txt",
    `${head}\n\nhttps://quay.example/a\n\nThe ferry to Vik runs again from Friday on.\n`,
  );
  expect([issue.publication?.value, issue.number?.value]).toEqual([name, number]);
});
