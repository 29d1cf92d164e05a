/** What stands between the name of a container and that of a file in it. */
const INSIDE = " › ";

/** "archive.zip › letters/no-7.eml" */
export const memberName = (container: string, member: string): string => `${container}${INSIDE}${member}`;

/** The name a file had by itself, without the folders and containers it lay in. */
export function ownName(fileName: string): string {
  return fileName.split(INSIDE).at(-1)?.split(/[/\\]/).at(-1) || fileName;
}

// What a saved page, an export or a computer's file manager puts beside documents. A picture holds no text that is read.
const BY_PRODUCT =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|heic|css|scss|less|js|mjs|map|woff2?|ttf|otf|eot|mp[34]|m4[av]|wav|ogg|mov|avi|webm|exe|dll|db|ini|lock|log)$/i;
const OWN_TO_COMPUTERS = /(?:^|\/)(?:__MACOSX\/|\.[^/.][^/]*|Thumbs\.db$|desktop\.ini$)/i;

/** A picture, style sheet or the like: left out without a word of its own where a folder or an archive holds it. */
export const isByProduct = (path: string): boolean => BY_PRODUCT.test(path) || OWN_TO_COMPUTERS.test(path);

/** Whether a name in an archive leads out of it: what was packed so was not packed by a tool for archives. */
export function leavesArchive(path: string): boolean {
  const parts = path.split(/[/\\]/);
  return /^(?:[/\\]|[A-Za-z]:)/.test(path) || parts.includes("..") || path.includes("\0");
}

export const CONTAINER_EXTENSIONS = [".mbox", ".mbx", ".zip", ".tar", ".tgz", ".gz", ".warc", ".wacz"];

/** A file whose name says that it holds others, which may be larger than one that is read. */
export const isNamedContainer = (path: string): boolean =>
  CONTAINER_EXTENSIONS.some((extension) => path.toLowerCase().endsWith(extension));
