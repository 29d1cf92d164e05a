const UNITS = ["bytes", "kB", "MB", "GB"];

/** A number of bytes for people: "12 kB", "1.4 MB". Counts in steps of 1024, as file managers do. */
export function formatSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < UNITS.length - 1) {
    size /= 1024;
    unit += 1;
  }
  const digits = unit > 1 && size < 10 ? 1 : 0;
  return `${size.toFixed(digits).replace(/\.0$/, "")} ${UNITS[unit]}`;
}
