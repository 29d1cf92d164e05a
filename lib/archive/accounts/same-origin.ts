/**
 * Whether a request that changes something was sent by a page of this site, told by what browsers add and pages cannot
 * forge: `Sec-Fetch-Site`, else `Origin` against the host asked for or the archive's own address. A request with neither
 * is refused. Source: OWASP Cross-Site Request Forgery Prevention, "Fetch Metadata" and "Verifying origin".
 */
export function isSameOrigin(headers: Headers, siteUrl: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  if (origin === new URL(siteUrl).origin) return true;
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return new URL(origin).host === host;
}
