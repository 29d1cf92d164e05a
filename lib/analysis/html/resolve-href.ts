const SAFE_PROTOCOLS = new Set(["http:", "https:", "mailto:"]);
const MAX_HREF_CHARS = 2_000;

/** The absolute address of a link when it leads to a page or a mailbox; null for scripts, data and addresses within the page. */
export function resolveHref(href: string | null, baseUrl: string | null): string | null {
  const trimmed = href?.trim() ?? "";
  if (trimmed === "" || trimmed.startsWith("#") || trimmed.length > MAX_HREF_CHARS) return null;
  const url = parseUrl(trimmed, baseUrl);
  return url !== null && SAFE_PROTOCOLS.has(url.protocol) ? url.href : null;
}

function parseUrl(href: string, baseUrl: string | null): URL | null {
  try {
    return new URL(href, baseUrl ?? undefined);
  } catch {
    return null;
  }
}
