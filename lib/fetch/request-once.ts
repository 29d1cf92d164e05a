import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import type { LookupFunction } from "node:net";
import { createGunzip } from "node:zlib";
import type { HostAddress } from "./public-address";

/** What a server said last time, by which it can tell that nothing has changed (RFC 9110, 13). */
export type Validators = { etag: string | null; lastModified: string | null };

/** Why an address is not fetched; asking again does not help where it is final. */
export class Refused extends Error {
  constructor(
    words: string,
    readonly isFinal = true,
  ) {
    super(words);
  }
}

type RequestOptions = {
  validators: Validators | null;
  maxBytes: number;
  types: RegExp | null;
  signal: AbortSignal;
  /** What is too large is cut there, and not refused. */
  isCut?: boolean;
};

export type Answer = {
  status: number;
  /** Where it leads on; null where it does not. */
  redirect: string | null;
  /** Of an answer 200. */
  bytes: Uint8Array | null;
  mediaType: string | null;
  validators: Validators;
  retryAfterMs?: number;
};

/**
 * One request, without redirects, to one of the addresses given and to no other. Bytes are counted as they are unpacked, so
 * that a small answer cannot become a large one.
 *
 * @throws Refused for what is too large or of another type; Error of the connection where it fails or breaks off
 */
export async function requestOnce(url: URL, addresses: HostAddress[], options: RequestOptions): Promise<Answer> {
  const response = await open(url, addresses, options);
  try {
    const status = response.statusCode ?? 0;
    const answer = { ...readHeaders(response), status, bytes: null };
    if (status !== 200) return { ...answer, redirect: status >= 300 && status !== 304 ? answer.redirect : null };
    refuseType(answer.mediaType, options.types);
    return { ...answer, redirect: null, bytes: await readBody(response, options) };
  } finally {
    response.destroy();
  }
}

function open(url: URL, addresses: HostAddress[], { validators, signal }: RequestOptions): Promise<IncomingMessage> {
  const headers: Record<string, string> = {
    "user-agent": "Backfile (archive of newsletters)",
    accept: "application/atom+xml, application/rss+xml, application/feed+json, text/html, */*;q=0.5",
    "accept-encoding": "gzip",
  };
  if (validators?.etag) headers["if-none-match"] = validators.etag;
  if (validators?.lastModified) headers["if-modified-since"] = validators.lastModified;
  const request = url.protocol === "https:" ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    // A connection of its own: a kept one might lead elsewhere.
    const asked = request(url, { headers, lookup: pinTo(addresses), agent: false, signal });
    asked.once("response", resolve).once("error", reject);
    // Without a listener such a connection is closed, and nobody hears of it.
    asked.once("upgrade", (_response, socket) => {
      socket.destroy();
      reject(new Refused("The server wants to go on with another protocol than that of the web."));
    });
    asked.once("close", () => reject(Object.assign(new Error("The connection closed."), { code: "ECONNRESET" })));
    asked.end();
  });
}

/** Connects to what was checked: a second look-up could be answered otherwise. */
function pinTo(addresses: HostAddress[]): LookupFunction {
  return (_host, { all }, done) => {
    const [first] = addresses;
    if (all) done(null, addresses);
    else done(null, first?.address ?? "", first?.family);
  };
}

/** Half an hour is asked for, days are not: the schedule looks again by itself. */
const MAX_RETRY_AFTER_S = 24 * 3600;

function readHeaders({ headers }: IncomingMessage) {
  const seconds = Number(headers["retry-after"]);
  const asksToWait = Number.isFinite(seconds) && seconds > 0;
  return {
    redirect: headers.location ?? null,
    mediaType: headers["content-type"] ?? null,
    validators: { etag: headers.etag ?? null, lastModified: headers["last-modified"] ?? null },
    ...(asksToWait ? { retryAfterMs: Math.min(seconds, MAX_RETRY_AFTER_S) * 1000 } : {}),
  };
}

function refuseType(mediaType: string | null, types: RegExp | null): void {
  const name = mediaType?.split(";")[0]?.trim() ?? "";
  if (name !== "" && types && !types.test(name)) throw new Refused(`It is of the type ${name}, which is not read.`);
}

async function readBody(response: IncomingMessage, { maxBytes, isCut }: RequestOptions): Promise<Uint8Array> {
  const encoding = response.headers["content-encoding"] ?? "identity";
  if (!/^(?:identity|gzip|x-gzip)$/i.test(encoding))
    throw new Refused(`It is packed as ${encoding}, which is not read.`);
  const tooLarge = () => new Refused(`It is larger than ${Math.round(maxBytes / 1024 / 1024)} MB.`);
  if (!isCut && Number(response.headers["content-length"]) > maxBytes) throw tooLarge();
  const isPacked = /gzip/i.test(encoding);
  const unpacked = isPacked ? response.pipe(createGunzip()) : response;
  // A pipe does not pass on that its beginning broke off.
  if (isPacked) response.once("error", (error) => unpacked.destroy(error));
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of unpacked as AsyncIterable<Buffer>) {
    length += piece.length;
    pieces.push(piece);
    if (length <= maxBytes) continue;
    if (!isCut) throw tooLarge();
    break;
  }
  return new Uint8Array(Buffer.concat(pieces)).subarray(0, maxBytes);
}
