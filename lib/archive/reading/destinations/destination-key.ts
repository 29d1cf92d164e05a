import { createHash } from "node:crypto";
import { withoutTracking } from "@/lib/analysis/links/unwrap-link";

const MAX_ADDRESS_CHARS = 4_000;

/**
 * What addresses of one page have in common: no scheme, "www.", default port, fragment, tracking parameters or last slash.
 * SHA-256 in hexadecimal, so that an index takes addresses of any length; null for what is no web address.
 */
export function destinationKey(address: string): string | null {
  const whole = readWebAddress(address);
  if (whole === null) return null;
  const url = new URL(withoutTracking(whole.href));
  const query = [...url.searchParams];
  const path = url.pathname.replace(/\/+$/, "");
  const host = url.host.replace(/^www\./, "");
  const rest = query.length > 0 ? `?${new URLSearchParams(query)}` : "";
  return createHash("sha256").update(`${host}${path}${rest}`).digest("hex");
}

/** A web address, with `https://` put in front of one that is typed without; null for anything else. */
export function readWebAddress(address: string): URL | null {
  const typed = address.trim();
  if (typed === "" || typed.length > MAX_ADDRESS_CHARS) return null;
  const whole = /^[a-z][a-z0-9+.-]*:(?!\d)/iu.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes(".") ? url : null;
}
