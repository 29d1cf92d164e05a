import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { MAX_FILE_BYTES, MAX_FILES, MAX_UPLOAD_BYTES } from "@/lib/analysis/intake/limits";
import { formatSize } from "@/lib/analysis/text/format-size";
import { dateField } from "@/lib/archive/desk/form-fields";
import type { IncomingFile } from "@/lib/archive/filing/imports/receive-files";
import { withUpload } from "./read-upload";
import { articleCorrectionForm, issueCorrectionForm } from "./schema";

function formOf(fields: Record<string, string>, files: File[] = []): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const file of files) form.append("files", file);
  return form;
}

const post = (body: BodyInit, headers?: HeadersInit) =>
  new Request("http://localhost/api/imports", { method: "POST", body, headers });

const folder = mkdtempSync(join(tmpdir(), "backfile-uploads-"));
afterAll(() => rmSync(folder, { recursive: true }));

const readUpload = (request: Request) =>
  withUpload(folder, request, async ({ uploads, hints }) => ({ uploads: await Promise.all(uploads.map(load)), hints }));

async function load(upload: IncomingFile) {
  const { fileName, mediaType } = upload;
  if ("spooled" in upload) return { fileName, mediaType, bytes: new Uint8Array(await readFile(upload.spooled.path)) };
  return { fileName, mediaType, bytes: "bytes" in upload ? upload.bytes : null };
}

/** What is left on disk of uploads. */
const listLeft = () => readdirSync(join(folder, "originals"));

describe("an upload", () => {
  afterEach(() => expect(listLeft()).toEqual([]));

  test("brings several files and a pasted text, bytes unchanged", async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0, 13, 10, 200]);
    const files = [new File([bytes], "deep/folder/no-7.eml", { type: "message/rfc822" }), new File(["x"], "b.txt")];
    const { uploads, hints } = await readUpload(post(formOf({ text: "One\r\nTwo" }, files)));
    expect(uploads.map(({ fileName, mediaType }) => [fileName, mediaType])).toEqual([
      ["no-7.eml", "message/rfc822"],
      ["b.txt", expect.anything()],
      ["pasted-text.txt", "text/plain; charset=utf-8"],
    ]);
    expect(uploads[0]?.bytes).toEqual(bytes);
    expect(new TextDecoder().decode(uploads[2]?.bytes ?? undefined)).toBe("One\nTwo");
    expect(hints).toEqual({ publication: null, date: null });
  });

  test("may say publication and date of what does not say them itself", async () => {
    const form = formOf({ text: "One", publication: " The Gazette ", date: "2013-01" });
    expect((await readUpload(post(form))).hints).toEqual({
      publication: "The Gazette",
      date: { date: "2013-01-01", precision: "month" },
    });
  });

  test("with the empty file a browser sends for none, and no text, is refused", async () => {
    await expect(readUpload(post(formOf({ text: "  " }, [new File([], "")])))).rejects.toMatchObject({
      code: "bad-request",
      message: "Choose a file, or paste a text.",
    });
  });

  test("keeps an empty file: the preview says what is wrong with it", async () => {
    expect((await readUpload(post(formOf({}, [new File([], "empty.txt")])))).uploads).toHaveLength(1);
  });

  test("with a file above the limit is refused by the file's name", async () => {
    const files = [new File(["x"], "small.txt"), new File([new Uint8Array(MAX_FILE_BYTES + 1)], "büg.eml")];
    await expect(readUpload(post(formOf({}, files)))).rejects.toMatchObject({
      code: "too-large",
      status: 413,
      message: expect.stringContaining("“büg.eml” has 25 MB; a file may have 25 MB"),
    });
  });

  test("above the limit altogether is refused, naming the file it broke at", async () => {
    const big = new Uint8Array(MAX_FILE_BYTES - 1000);
    const count = MAX_UPLOAD_BYTES / MAX_FILE_BYTES + 1;
    const files = Array.from({ length: count }, (_, index) => new File([big], `no-${index}.eml`));
    await expect(readUpload(post(formOf({}, files)))).rejects.toMatchObject({
      code: "too-large",
      message: expect.stringContaining(`“no-${count - 1}.eml”`),
    });
  });

  test("of too many files is refused", async () => {
    const files = Array.from({ length: MAX_FILES + 100 }, (_, index) => new File(["x"], `${index}.txt`));
    await expect(readUpload(post(formOf({}, files)))).rejects.toMatchObject({ code: "too-large" });
  });

  test.each([
    ["JSON", "{}", { "content-type": "application/json" }],
    ["a form without its boundary", "--x\r\n", { "content-type": "multipart/form-data" }],
    [
      "a form that breaks off",
      '--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nhalf',
      { "content-type": "multipart/form-data; boundary=x" },
    ],
  ])("that is %s is refused", async (_case, body, headers) => {
    await expect(readUpload(post(body, headers))).rejects.toMatchObject({ code: "bad-request" });
  });

  test("with a date that is none is refused in words", async () => {
    await expect(readUpload(post(formOf({ text: "One", date: "2013-02-30" })))).rejects.toMatchObject({
      message: expect.stringContaining("“2013-02-30” is not a date"),
    });
  });
});

describe("a correction", () => {
  const issue = { issueId: "3", publication: "Gazette", number: "7", date: "2013-01-29" };
  const was = { "was-publication": "Gazette", "was-number": "7", "was-date": "2013-01-29" };

  test("holds what was changed only", () => {
    expect(issueCorrectionForm.parse({ ...issue, ...was, number: "8" })).toEqual({
      issueId: 3,
      correction: { number: "8" },
    });
  });

  test("empties what was emptied", () => {
    expect(issueCorrectionForm.parse({ ...issue, ...was, number: " ", date: "" }).correction).toEqual({
      number: null,
      date: null,
    });
  });

  test.each([
    ["of nothing", issue, "Nothing was changed."],
    ["that takes the publication away", { ...issue, publication: "" }, "A publication needs a name."],
    ["with a date that is none", { ...issue, date: "29 January" }, "is not a date"],
    ["without an issue", { ...issue, issueId: "" }, ""],
  ])("%s is refused", (_case, form, words) => {
    const result = issueCorrectionForm.safeParse({ ...form, ...was });
    expect(result.success).toBe(false);
    expect(result.error?.issues[0]?.message).toContain(words);
  });

  test("of an article may change its part", () => {
    const fields = { title: "T", section: "S", part: "", author: "", date: "" };
    const before = Object.fromEntries(Object.entries(fields).map(([name, value]) => [`was-${name}`, value]));
    const parsed = articleCorrectionForm.parse({ articleId: "9", ...fields, ...before, part: "2", author: "A. B." });
    expect(parsed).toEqual({ articleId: 9, correction: { part: 2, author: "A. B." } });
  });
});

test.each([
  ["2013", { date: "2013-01-01", precision: "year" }],
  ["2013-01", { date: "2013-01-01", precision: "month" }],
  [" 2013-01-29 ", { date: "2013-01-29", precision: "day" }],
  ["", null],
])("the date field reads %j", (text, date) => expect(dateField.parse(text)).toEqual(date));

test.each([
  [0, "0 bytes"],
  [1023, "1023 bytes"],
  [1024, "1 kB"],
  [1_468_006, "1.4 MB"],
  [26_214_400, "25 MB"],
  [5 * 1024 ** 4, "5120 GB"],
])("%d bytes are %s", (bytes, words) => expect(formatSize(bytes)).toBe(words));
