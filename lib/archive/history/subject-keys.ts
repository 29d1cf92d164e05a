/** The key of an article among the subjects of decisions: its fingerprint, which outlives ids and imports. */
export const articleKey = (fingerprint: string) => `${ARTICLE_PREFIX}${fingerprint}`;
export const fingerprintOfKey = (key: string) => key.slice(ARTICLE_PREFIX.length);

export const personKey = (id: number) => `${PERSON_PREFIX}${id}`;

/** A publication is known by the folded form of its name, which outlives ids. */
export const publicationSubject = (nameKey: string) => `${PUBLICATION_PREFIX}${nameKey}`;

export const originalKey = (sha256: string) => `original:${sha256}`;

export const ARTICLE_PREFIX = "article:";
export const PERSON_PREFIX = "person:";
export const PUBLICATION_PREFIX = "publication:";
