/** Where a kept picture is served; its SHA-256 is all that the address holds. */
export const pictureAddress = (sha256: string): string => `/pictures/${sha256}`;

/** The hashes of the kept pictures that sanitised HTML shows. */
export const listPictureHashes = (html: string): string[] =>
  [...html.matchAll(/ src="\/pictures\/([0-9a-f]{64})"/g)].map(([, sha256 = ""]) => sha256);
