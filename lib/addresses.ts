/** Permanent addresses of the archive. Each page's JSON twin stands at `/api` + its address. */

export const articleAddress = (id: number, slug: string) => `/articles/${id}-${slug}`;
export const issueAddress = (publicationSlug: string, address: string) => `/issues/${publicationSlug}/${address}`;
/** The versions of an issue, one of them, and how it differs from the one that is shown. */
export const versionsAddress = (publicationSlug: string, address: string) =>
  `${issueAddress(publicationSlug, address)}/versions`;
export const versionAddress = (publicationSlug: string, address: string, issueId: number) =>
  `${versionsAddress(publicationSlug, address)}/${issueId}`;
export const differenceAddress = (version: string) => `${version}/difference`;
export const publicationAddress = (slug: string) => `/issues/${slug}`;
/** The page of a publisher, by its name; of a name without Latin letters by the numbers of its characters. */
export const publisherAddress = (name: string) =>
  `/publishers/${toSlug(name) || Array.from(name.trim(), (char) => char.codePointAt(0)?.toString(36)).join("-")}`;
export const personAddress = (slug: string) => `/people/${slug}`;
export const eventAddress = (id: number, slug: string) => `/events/${id}-${slug}`;
export const quotationAddress = (id: number) => `/quotations/${id}`;
export const outletAddress = (slug: string) => `/outlets/${slug}`;
export const authorAddress = (slug: string) => `/authors/${slug}`;
/** The page of an address outside the archive: who leads to it. */
export const destinationPageAddress = (to: string) => `/destinations?to=${encodeURIComponent(to)}`;
export const compareAddress = (a: number, b: number) => `/compare/${Math.min(a, b)}/${Math.max(a, b)}`;
export const originalAddress = (sha256: string) => `/originals/${sha256}`;
export const importAddress = (id: number) => `/admin/imports/${id}`;
/** Where editors see a source. */
export const sourceAddress = (id: number) => `/admin/sources#source-${id}`;
/** Editors' pages about the split of an issue, and about a publication, by its folded name. */
export const splitOfIssueAddress = (issueId: number) => `/admin/issues/${issueId}/split`;
export const ruleOfIssueAddress = (issueId: number) => `/admin/issues/${issueId}/rule`;
export const publicationDeskAddress = (nameKey: string) => `/admin/publications/${encodeURIComponent(nameKey)}`;
/** Editors' pages about one person; `back` is the page they lead back to. */
export const correctPersonAddress = (personId: number, back: string) =>
  `/admin/people/${personId}?back=${encodeURIComponent(back)}`;
export const mergeAddress = (personId: number, back?: string) =>
  `/admin/people/${personId}/merge${back ? `?back=${encodeURIComponent(back)}` : ""}`;
export const splitAddress = (personId: number) => `/admin/people/${personId}/split`;

const SLUG_CHARS = 80;

/** Lower-case ASCII words joined by hyphens, cut at a word's end: the readable part of an address. May be empty. */
export function toSlug(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/['\u2018\u2019]/g, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = "";
  for (const word of words) {
    if (slug.length + word.length + 1 > SLUG_CHARS) break;
    slug = slug ? `${slug}-${word}` : word;
  }
  return slug;
}

/** The number in front of `<id>-<slug>`; null when there is none. */
export function readId(segment: string): number | null {
  const digits = /^(\d{1,15})(?:-|$)/.exec(segment)?.[1];
  return digits ? Number(digits) : null;
}
