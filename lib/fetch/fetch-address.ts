import { resolvePublic } from "./public-address";
import { type Answer, Refused, requestOnce, type Validators } from "./request-once";

/** Browsers follow twenty; honest pages need two or three (to https, to www, to where it moved). */
const MAX_REDIRECTS = 5;
/** As much as one uploaded file may have: an issue with its pictures in it. */
const MAX_BYTES = 25 * 1024 * 1024;
/** For one address with all its redirects. */
const TIMEOUT_MS = 30_000;
/** Web servers stand at these, or above 1023; at the others below stand servers of mail and the like. */
const LOW_PORTS = new Set(["", "80", "443"]);

export type FetchOptions = {
  /** For tests only: this machine itself counts as public. */
  allowsLoopback: boolean;
  validators?: Validators | null;
  maxBytes?: number;
  /** What is larger is cut there, and not refused. */
  isCut?: boolean;
  timeoutMs?: number;
  /** The media types that are wanted. What states none is taken. */
  types?: RegExp;
  /** Asked of each address on the way, the first too: why it may not be fetched, or null. */
  whyNot?: (address: URL) => Promise<Refused | null>;
};

type Page = { bytes: Uint8Array; mediaType: string | null; address: string; validators: Validators };

export type Fetched =
  | ({ ok: true; isUnchanged: false } & Page)
  | { ok: true; isUnchanged: true }
  /** `isFinal`: asking again will not help. `retryAfterMs`: what the server asked for. */
  | { ok: false; words: string; isFinal: boolean; retryAfterMs?: number };

/**
 * Fetches an address of the public web with its redirects. Each is resolved, and refused unless all addresses of its host are
 * public; the connection goes to the very address that was checked, so that a name cannot change its mind in between.
 */
export async function fetchAddress(address: string, options: FetchOptions): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  try {
    let url = readAddress(address, options);
    for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
      const answer = await ask(url, options, signal);
      if (answer.redirect === null) return toFetched(url, answer);
      url = readAddress(new URL(answer.redirect, url).href, options);
    }
    throw new Refused(`It redirects more than ${MAX_REDIRECTS} times.`);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, words: error.message, isFinal: error.isFinal };
    if (signal.aborted) return passing("It took too long to answer.");
    return passing(sayWhy(error));
  }
}

const passing = (words: string): Fetched => ({ ok: false, words, isFinal: false });

/** @throws Refused for what is no address of the web */
function readAddress(text: string, { allowsLoopback }: FetchOptions): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Refused("It is no address of the web (http or https).");
  if (url.username || url.password) throw new Refused("An address with a name and password in it is not fetched.");
  if (!LOW_PORTS.has(url.port) && Number(url.port) < 1024 && !allowsLoopback) {
    throw new Refused(`No web server is at port ${url.port}.`);
  }
  return url;
}

async function ask(url: URL, options: FetchOptions, signal: AbortSignal): Promise<Answer> {
  const refused = await options.whyNot?.(url);
  if (refused) throw refused;
  const addresses = await untilAborted(resolvePublic(url.hostname, options.allowsLoopback), signal);
  if (!addresses) throw new Refused(`${url.hostname} is not on the public Internet, and is not fetched from.`);
  const { validators = null, types = null, maxBytes = MAX_BYTES, isCut } = options;
  return requestOnce(url, addresses, { validators, maxBytes, isCut, types, signal });
}

/** A resolver cannot be told to stop. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  promise.catch(() => {});
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return Promise.race([promise, aborted]);
}

const GONE = new Set([401, 403, 404, 410, 451]);

function toFetched(url: URL, { status, retryAfterMs, bytes, mediaType, validators }: Answer): Fetched {
  if (status === 304) return { ok: true, isUnchanged: true };
  if (status !== 200 || bytes === null) {
    const words = `The server answers ${status}${NAMES[status] ? ` (${NAMES[status]})` : ""}.`;
    return { ok: false, words, isFinal: GONE.has(status), retryAfterMs };
  }
  return { ok: true, isUnchanged: false, bytes, mediaType, address: url.href, validators };
}

const NAMES: Record<number, string> = {
  ...{ 401: "a password is needed", 403: "not allowed", 404: "not found", 410: "gone" },
  ...{ 429: "too many requests", 500: "it has failed", 503: "not available now" },
};

const CODES: Record<string, string> = {
  ENOTFOUND: "There is no such host.",
  EAI_AGAIN: "The name of the host could not be looked up.",
  ECONNREFUSED: "The server does not answer: the connection was refused.",
  ECONNRESET: "The connection broke off.",
  EPIPE: "The connection broke off.",
  ETIMEDOUT: "The server does not answer.",
  EHOSTUNREACH: "The server cannot be reached.",
  ENETUNREACH: "The server cannot be reached.",
  Z_BUF_ERROR: "The connection broke off.",
  Z_DATA_ERROR: "What the server sent is damaged.",
  CERT_HAS_EXPIRED: "The server's certificate has expired.",
};

function sayWhy(error: unknown): string {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  if (/^(?:ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code)) return "The server's certificate is not valid.";
  return CODES[code] ?? `It could not be fetched: ${message || code}`;
}
