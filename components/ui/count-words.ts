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

/** "12.4 kB", as people read file sizes. */
export function formatBytes(sizeBytes: number): string {
  if (sizeBytes < 1000) return `${sizeBytes} bytes`;
  const units = ["kB", "MB", "GB"];
  let size = sizeBytes / 1000;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`;
}
