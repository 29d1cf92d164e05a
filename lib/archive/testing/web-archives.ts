import { gzipSync } from "node:zlib";

type Record = { type: string; address?: string; block?: string | Uint8Array; mediaType?: string };

/** A record of a web archive, as crawlers write it (WARC 1.1). */
export function recordOf({
  type,
  address,
  block = "",
  mediaType = "application/http; msgtype=response",
}: Record): Buffer {
  const bytes = Buffer.from(block as Uint8Array);
  const head = [
    "WARC/1.1",
    `WARC-Type: ${type}`,
    "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>",
    "WARC-Date: 2021-03-05T09:30:00Z",
    ...(address === undefined ? [] : [`WARC-Target-URI: ${address}`]),
    `Content-Type: ${mediaType}`,
    `Content-Length: ${bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

/** The answer of a server, as a record holds it. */
export function answerOf(body: string | Uint8Array, fields: string[] = [], status = "200 OK"): Buffer {
  const named = fields.some((field) => /^content-type:/i.test(field)) ? fields : ["Content-Type: text/html", ...fields];
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${named.join("\r\n")}\r\n\r\n`),
    Buffer.from(body as Uint8Array),
  ]);
}

export const pageOf = (title: string, text: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;

/** Each record is packed by itself, so that it can be found by its place. */
export const warcGzOf = (records: readonly Uint8Array[]): Buffer => Buffer.concat(records.map((one) => gzipSync(one)));
