import { expect, test } from "vitest";
import { readResponse } from "./read-response";
import { WarcError, type WarcRecord, WarcSplitter } from "./warc-splitter";

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const record = (type: string, block: string, fields = "") =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\n${fields}Content-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`;

/** Fed in pieces of `size` bytes. */
function split(text: string, size: number, maxBlockBytes = 100_000): WarcRecord[] {
  const splitter = new WarcSplitter(maxBlockBytes);
  const bytes = bytesOf(text);
  const records: WarcRecord[] = [];
  for (let at = 0; at < bytes.length; at += size) records.push(...splitter.push(bytes.subarray(at, at + size)));
  splitter.end();
  return records;
}

const textOf = ({ type, block }: WarcRecord) =>
  `${type}: ${block === null ? null : Buffer.from(block).toString("latin1")}`;

const ARCHIVE = [
  record("warcinfo", "software: none\r\n\r\nWARC/1.0\r\n"),
  record(
    "response",
    "HTTP/1.1 200 OK\r\n\r\nA page\r\n\r\nWARC/1.0\r\nand more",
    "WARC-Target-URI: https://a.example/\r\n x\r\n",
  ),
  record("response", ""),
  record("request", "GET / HTTP/1.1\r\n\r\n"),
  record("resource", "B").trimEnd(),
].join("");

test.each([1, 7, 64, 100_000])(
  "records are split by their length, read in pieces of %i bytes, whatever they contain",
  (size) => {
    const records = split(ARCHIVE, size);
    expect(records.map(textOf)).toEqual([
      "warcinfo: null",
      "response: HTTP/1.1 200 OK\r\n\r\nA page\r\n\r\nWARC/1.0\r\nand more",
      "response: ",
      "request: null",
      "resource: B",
    ]);
    expect(records[1]?.fields.get("warc-target-uri")).toBe("https://a.example/ x");
  },
);

test("of a record that is too large its beginning is kept, and the next is whole", () => {
  const [large, small] = split(
    record("response", `HTTP/1.1 200 OK\r\n\r\n${"x".repeat(200_000)}`) + record("response", "y"),
    999,
  );
  expect(large).toMatchObject({ isTooLarge: true });
  expect(large?.block?.length).toBe(64 * 1024);
  expect(small).toMatchObject({ isTooLarge: false, block: bytesOf("y") });
});

test.each([
  ["another file", "This is a text.\n\nIt has lines.\n\n"],
  ["a head without end", `WARC/1.0\r\n${"a: b\r\n".repeat(20_000)}`],
  ["no length", "WARC/1.0\r\nWARC-Type: response\r\n\r\n"],
  ["a length that is none", "WARC/1.0\r\nContent-Length: -5\r\n\r\n"],
  ["half a record", record("response", "whole").slice(0, -7)],
  ["half a head", "WARC/1.0\r\nContent-Le"],
])("what is no web archive is told: %s", (_, text) => {
  expect(() => split(text, 512)).toThrow(WarcError);
});

test("an answer is read with its chunks put together, or as it lies there", () => {
  const read = (text: string) => {
    const answer = readResponse(bytesOf(text));
    return answer && { ...answer, body: Buffer.from(answer.body).toString("latin1") };
  };
  const head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\nTransfer-Encoding: chunked\r\n\r\n";
  const whole = { status: 200, mediaType: "text/html; charset=koi8-r", encoding: "" };
  expect(read(`${head}3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n`)).toEqual({ ...whole, body: "abcde" });
  expect(read(`${head}3\r\nabc\r\n9\r\nde`)).toEqual({ ...whole, body: "abcde" });
  expect(read(`${head}<p>abc`)).toEqual({ ...whole, body: "<p>abc" });
  expect(read("HTTP/1.0 404 Not Found\nContent-Encoding: GZIP\n\nx")).toMatchObject({
    status: 404,
    encoding: "gzip",
    body: "x",
  });
  expect(read("20210305 dns\n\na.example. 10 IN A 10.0.0.1")).toBeNull();
});
