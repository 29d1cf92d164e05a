// Only ever resolved against, never visited.
const NOWHERE = "http://backfile.invalid";

/**
 * Where to go after signing in, when `next` is a path of this site; otherwise `fallback`. Refuses whatever a browser
 * would read as another site: `//host`, `/\host`, schemes, control characters.
 */
export function toLocalPath(next: unknown, fallback = "/admin"): string {
  if (typeof next !== "string" || !next.startsWith("/") || !URL.canParse(next, NOWHERE)) return fallback;
  const url = new URL(next, NOWHERE);
  if (url.origin !== NOWHERE) return fallback;
  const path = `${url.pathname}${url.search}${url.hash}`;
  // A path can come out of resolving with two slashes in front (`/.//host`), and is another site to the next reader.
  return path.startsWith("//") ? fallback : path;
}
