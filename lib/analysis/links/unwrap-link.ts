import rules from "@/lib/analysis/data/link-rules.json";

/** Where a link leads, and the address as printed. */
export type UnwrappedLink = { href: string; original: string };

// A redirect inside a redirect inside a scanner's: deeper than this nobody wraps.
const MAX_LAYERS = 5;
const MIN_ENCODED_CHARS = 12;
const ADDRESS = /^https?:\/\/[^\s/]{3,}/i;
// Claims and header parameters of JSON web tokens that hold addresses of who issued them, not where they lead.
const TOKEN_KEYS = new Set(["iss", "aud", "sub", "jku", "x5u"]);
const TRACKING = new Set(rules.trackingParameters);

/**
 * The destination of a link of a mail, found offline: the redirects of mailing tools carry it in their own address,
 * percent-encoded, in base64, in JSON or as the payload of a JSON web token (RFC 7519). Tracking parameters are taken off.
 * An address that carries none, as those with a number in the tool's database, stays as it is.
 */
export function unwrapLink(original: string): UnwrappedLink {
  let href = original;
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const url = parse(href);
    const inner = url === null ? null : findCarried(url);
    if (inner === null) break;
    href = inner;
  }
  return { href: withoutTracking(href), original };
}

function findCarried(url: URL): string | null {
  if (rules.neverUnwrap.some(({ host, path = "/" }) => isHost(url, host) && url.pathname.startsWith(path))) return null;
  return isProofpoint(url) ? proofpoint(url) : (inQuery(url) ?? inPath(url));
}

function isProofpoint(url: URL): boolean {
  return isHost(url, "urldefense.com") || isHost(url, "urldefense.proofpoint.com");
}

function isHost(url: URL, host: string): boolean {
  return url.hostname === host || url.hostname.endsWith(`.${host}`);
}

function inQuery(url: URL): string | null {
  const rule = rules.queryRedirects.find(({ host, path }) => isHost(url, host) && url.pathname.startsWith(path));
  const words = `${url.hostname}${url.pathname}`.toLowerCase().split(/[^a-z0-9]+/);
  const isTracker = words.some((word) => rules.trackerWords.includes(word));
  const names = rule?.parameters ?? (isTracker ? rules.redirectParameters : []);
  for (const name of names) {
    const found = decodeAddress(url.searchParams.get(name) ?? "");
    // A page of a site that is told where to return to is no redirect.
    if (found !== null && (rule !== undefined || !isSameHost(url, found))) return found;
  }
  // GovDelivery writes the destination behind its own parameters: "?type=click&...&&&https://example.org".
  return isTracker ? (/&&+(https?:\/\/.+)$/i.exec(url.search)?.[1] ?? null) : null;
}

function isSameHost(url: URL, other: string): boolean {
  const bare = (host: string | undefined) => host?.replace(/^www\./, "");
  return bare(url.hostname) === bare(parse(other)?.hostname);
}

/** Segments of the path that are an address in disguise. A plain one, as archives of pages have, is none. */
function inPath(url: URL): string | null {
  for (const segment of url.pathname.split("/")) {
    if (/^https?%3a/i.test(segment)) return absolute(decodePercent(segment));
    if (segment.length < MIN_ENCODED_CHARS) continue;
    for (const part of segment.split(".")) {
      const found = decodeBase64Address(part);
      if (found !== null) return found;
    }
  }
  // "https:%2F%2Fexample.org%2Fa": the colon is legal in a path, so some tools leave it.
  const loose = /\/(https?:%2f%2f[^/]+)/i.exec(url.pathname)?.[1];
  return loose === undefined ? null : absolute(decodePercent(loose));
}

function decodeAddress(value: string): string | null {
  return absolute(value) ?? absolute(decodePercent(value)) ?? decodeBase64Address(value);
}

/** Base64 or base64url of an address, or of JSON that holds one. */
function decodeBase64Address(part: string): string | null {
  if (part.length < MIN_ENCODED_CHARS || !/^[\w+/=-]+$/.test(part) || !/^(?:aHR0c|ey[IJ]|W[yz])/.test(part))
    return null;
  const text = Buffer.from(part.replace(/-/g, "+").replace(/_/g, "/"), "base64").toString("utf8");
  if (text.startsWith("http")) return absolute(text);
  return addressInJson(text);
}

function addressInJson(text: string): string | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  for (const [key, each] of entries) {
    if (typeof each === "string" && !TOKEN_KEYS.has(key) && ADDRESS.test(each)) return absolute(each);
  }
  return null;
}

/** Proofpoint's URL Defense: version 3 writes the address between underscores, version 2 with "-" for "%". */
function proofpoint(url: URL): string | null {
  const third = /\/v3\/__(.+?)__;/.exec(url.href)?.[1];
  // "*" stands for characters that are kept in the token behind.
  if (third?.includes("*")) return null;
  if (third !== undefined) return absolute(third.replace(/^(https?):\/(?!\/)/, "$1://"));
  const second = url.searchParams.get("u");
  return second === null ? null : absolute(decodePercent(second.replace(/_/g, "/").replace(/-/g, "%")));
}

/** The address without what senders add to it to follow readers: `trackingParameters` of the table of link rules. */
export function withoutTracking(href: string): string {
  const url = parse(href);
  if (url === null || url.search === "" || isProofpoint(url)) return href;
  const parts = url.search.slice(1).split("&");
  const kept = parts.filter((part) => part !== "" && !isTracking(part));
  if (kept.length === parts.length) return href;
  url.search = kept.length === 0 ? "" : `?${kept.join("&")}`;
  return url.href;
}

function isTracking(part: string): boolean {
  const name = decodePercent(part.split("=", 1)[0] ?? "").toLowerCase();
  return TRACKING.has(name) || rules.trackingPrefixes.some((prefix) => name.startsWith(prefix));
}

function absolute(value: string): string | null {
  const url = ADDRESS.test(value) ? parse(value.trim()) : null;
  // With a name and password it is a login, or made to look like another host.
  return url === null || url.username !== "" || url.password !== "" ? null : url.href;
}

function decodePercent(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function parse(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}
