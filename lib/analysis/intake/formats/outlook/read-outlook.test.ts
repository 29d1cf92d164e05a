import { burn } from "@kenjiuno/msgreader/lib/Burner";
import { TypeEnum } from "@kenjiuno/msgreader/lib/Reader";
import { expect, test } from "vitest";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import { listCompoundNames } from "./check-compound";

type Folder = { [name: string]: Uint8Array | Folder };
type Entry = Parameters<typeof burn>[0][number];

/** A compound file of these streams and storages. */
function compound(folder: Folder): Uint8Array {
  const entries: Entry[] = [{ name: "Root Entry", type: TypeEnum.ROOT, length: 0, children: [] }];
  const add = (into: Entry, files: Folder) => {
    for (const [name, file] of Object.entries(files)) {
      into.children?.push(entries.length);
      const isStream = file instanceof Uint8Array;
      const entry: Entry = isStream
        ? { name, type: TypeEnum.DOCUMENT, length: file.length, binaryProvider: () => file }
        : { name, type: TypeEnum.DIRECTORY, length: 0, children: [] };
      entries.push(entry);
      if (!isStream) add(entry, file);
    }
  };
  if (entries[0]) add(entries[0], folder);
  return new Uint8Array(burn(entries));
}

const wide = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const narrow = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

/** [MS-OXMSG], 2.4: a head, then sixteen bytes a property. */
function properties(headBytes: number, values: [tag: number, low: number, high?: number][] = []): Uint8Array {
  const bytes = Buffer.alloc(headBytes + 16 * values.length);
  for (const [at, [tag, low, high = 0]] of values.entries()) {
    bytes.writeUInt32LE(tag, headBytes + 16 * at);
    bytes.writeUInt32LE(low, headBytes + 16 * at + 8);
    bytes.writeUInt32LE(high, headBytes + 16 * at + 12);
  }
  return new Uint8Array(bytes);
}

const stream = (property: string) => `__substg1.0_${property}`;
const [SUBJECT, SENDER, ADDRESS, HEADERS, BODY, HTML, RTF] = [
  ...["0037001F", "0C1A001F", "0C1F001F", "007D001F", "1000001F", "10130102", "10090102"].map(stream),
] as [string, string, string, string, string, string, string];

const FERRY = "The ferry to the island runs again since Monday, after a whole winter in the yard.";
const CLOCK = "The clock of the market hall strikes again, and its keeper climbs eighty steps each day.";
const PAGE = `<html><body><h2>Ferry runs</h2><p>${FERRY}</p><img src="cid:pier@quay" alt="The pier"><h2>Clock strikes</h2><p>${CLOCK} – \u20ac</p></body></html>`;
/** Windows-1252, in which 0x96 is a dash and 0x80 the euro. */
const ANSI_PAGE = narrow(PAGE.replace("\u2013", "\x96").replace("\u20ac", "\x80"));

// 40 × 40 pixels in its header, which is all that is read of it.
const PNG = new Uint8Array(Buffer.alloc(120));
PNG.set([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 40, 0, 0, 0, 40, 8, 6,
]);

const SENT = [
  "Received: from a.example by b.example; Tue, 05 Mar 2019 09:00:01 +0100",
  "From: =?utf-8?q?The_Lagan_Letter?= <letter@lagan.example>",
  "Subject: The Lagan Letter #14",
  "Date: Tue, 05 Mar 2019 23:30:00 -0500",
  "List-Id: The Lagan Letter <letter.lagan.example>",
  'Content-Type: multipart/alternative;\r\n\tboundary="x"',
].join("\r\n");

async function read(bytes: Uint8Array) {
  const result = await readIssue({ fileName: "letter.msg", mediaType: null, bytes });
  if (!result.ok) return result.reason;
  const { format, publication, number, date, senders, articles, pictures = [] } = result.issue;
  return {
    ...{
      format,
      publication: publication?.value,
      number: number?.value,
      date: date?.value.date,
      senders,
    },
    articles: articles.map((article) => `${article.title} | ${article.text}`),
    pictures: pictures.map(({ mediaType, width }) => `${mediaType} ${width}`),
  };
}

test("a message of Outlook is read as the mail it was, with its pictures", async () => {
  const picture = {
    [stream("3712001F")]: wide("pier@quay"),
    [stream("370E001F")]: wide("image/png"),
    [stream("37010102")]: PNG,
    "__properties_version1.0": properties(8),
  };
  const message = compound({
    ...{
      [SUBJECT]: wide("RE: Something else"),
      [HEADERS]: wide(SENT),
      [BODY]: wide("Read it on the web."),
      [HTML]: ANSI_PAGE,
    },
    ...{ "__attach_version1.0_#00000000": picture },
    "__properties_version1.0": properties(32, [[0x3fde0003, 1252]]),
  });
  expect(await read(message)).toEqual({
    ...{ format: "mail", publication: "The Lagan Letter", number: "14", date: "2019-03-05" },
    senders: [
      { kind: "list", value: "letter.lagan.example" },
      { kind: "address", value: "letter@lagan.example" },
    ],
    articles: [`Ferry runs | ${FERRY}`, `Clock strikes | ${CLOCK} – €`],
    pictures: ["image/png 40"],
  });
});

test("a message without the header it was sent with is described by its own fields", async () => {
  // 2019-03-05T09:00:00Z as a FILETIME.
  const time = (BigInt(Date.UTC(2019, 2, 5, 9)) + 11_644_473_600_000n) * 10_000n;
  const sent: [number, number, number] = [0x00390040, Number(time & 0xffffffffn), Number(time >> 32n)];
  const message = compound({
    ...{
      [SUBJECT]: wide("The Lagan Letter #15"),
      [SENDER]: wide("The Lagan Letter"),
      [ADDRESS]: wide("letter@lagan.example"),
    },
    ...{ [BODY]: wide(FERRY), "__properties_version1.0": properties(32, [sent]) },
  });
  expect(await read(message)).toMatchObject({
    ...{ publication: "The Lagan Letter", number: "15", date: "2019-03-05" },
    senders: [{ kind: "address", value: "letter@lagan.example" }],
  });
});

test("a text of rich text alone is refused with what to do, and so is what is damaged or no message", async () => {
  const head = { [SUBJECT]: wide("Letter"), "__properties_version1.0": properties(32) };
  expect(await read(compound({ ...head, [RTF]: narrow("compressed") }))).toMatchObject({
    code: "no-text",
    words: expect.stringContaining("rich text (RTF) only"),
  });
  expect(await read(compound({ WordDocument: narrow("old") }))).toMatchObject({
    code: "unknown-format",
    words: expect.stringContaining("an old office document"),
  });
});

/** A sound message, and where its parts stand in the file. */
function soundMessage() {
  const bytes = compound({
    [BODY]: wide(FERRY.repeat(60)),
    [SUBJECT]: wide("Letter"),
    "__properties_version1.0": properties(32),
  });
  const view = new DataView(bytes.buffer);
  const directory = (view.getUint32(48, true) + 1) * 512;
  const table = (view.getUint32(76, true) + 1) * 512;
  return { bytes, view, directory, table };
}

test("chains that do not end, entries in themselves and sizes beyond the file are not followed", () => {
  const { bytes, view, directory, table } = soundMessage();
  expect(listCompoundNames(bytes)).toContain("__properties_version1.0");
  const spoil = (change: () => void) => {
    const sound = bytes.slice();
    change();
    const names = listCompoundNames(bytes);
    bytes.set(sound);
    return names;
  };
  const body = [1, 2, 3].map((at) => directory + 128 * at).find((at) => view.getUint32(at + 120, true) >= 4096) ?? 0;
  const first = view.getUint32(body + 116, true);
  expect(spoil(() => view.setUint32(body + 120, 0x7fffffff, true))).toBeNull();
  expect(spoil(() => view.setUint32(table + 4 * first, first, true))).toBeNull();
  expect(spoil(() => view.setUint32(table + 4 * first, 0xfffffffe, true))).toBeNull();
  expect(spoil(() => view.setUint32(body + 68, view.getUint32(directory + 76, true), true))).toBeNull();
  expect(spoil(() => view.setUint32(directory + 76, 99_999, true))).toBeNull();
  expect(spoil(() => view.setUint32(48, 0x00ffffff, true))).toBeNull();
  expect(listCompoundNames(bytes.subarray(0, bytes.length - 600))).toBeNull();
  expect(listCompoundNames(bytes)).not.toBeNull();
});

test("whatever bytes of a message are spoilt, it is read or refused", async () => {
  const { bytes } = soundMessage();
  for (let at = 0; at < bytes.length; at += 197) {
    const spoilt = bytes.slice();
    spoilt[at] = (spoilt[at] ?? 0) ^ 0xff;
    const result = await readIssue({ fileName: "letter.msg", mediaType: null, bytes: spoilt });
    expect(typeof result.ok).toBe("boolean");
  }
});
