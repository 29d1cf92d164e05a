import { currentTag } from "@/lib/language/current-language";

// One per language: making one takes longer than all it formats on a page.
const FORMATS = new Map<string, Intl.NumberFormat>();

function numbers(places?: number): Intl.NumberFormat {
  const tag = currentTag();
  const key = `${tag} ${places}`;
  const shape = { minimumFractionDigits: places, maximumFractionDigits: places };
  const format = FORMATS.get(key) ?? new Intl.NumberFormat(tag, shape);
  FORMATS.set(key, format);
  return format;
}

/** "1 article", "1,204 articles". */
export function countWords(count: number, singular: string, plural = `${singular}s`): string {
  return `${numbers().format(count)} ${count === 1 ? singular : plural}`;
}

export function formatCount(count: number): string {
  return numbers().format(count);
}

/** "3.0", "12.4": with one place behind the point, or what the language has there. */
export function formatTenths(value: number): string {
  return numbers(1).format(value);
}

const SIZES = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** "812 bytes", "9.4 kB", "12 MB", as people read file sizes in the language of the page. */
export function formatBytes(sizeBytes: number): string {
  let size = sizeBytes;
  let at = 0;
  // What would be written as 1,000 is one of the next.
  while (Math.round(size) >= 1000 && at < SIZES.length - 1) {
    size /= 1000;
    at += 1;
  }
  return new Intl.NumberFormat(currentTag(), {
    style: "unit",
    unit: SIZES[at],
    unitDisplay: at === 0 ? "long" : "short",
    maximumFractionDigits: at > 0 && size < 10 ? 1 : 0,
  }).format(size);
}
