import type { Content, Item } from "./types";

export const UNSUBSCRIBE_URL = "https://lists.example/unsubscribe?u=1";
export const READ_URL = "https://lists.example/view/1";

export function itemsOf(content: Content): Item[] {
  return content.sections.flatMap(({ items }) => items);
}

export function each<T>(list: readonly T[], write: (value: T, index: number) => string): string {
  return list.map(write).join("\n");
}

export function minutesOf({ minutes }: Content, index: number): string {
  return minutes.replace("{n}", String(index + 3));
}

export function page(body: string, head = "", lang = ""): string {
  return `<!DOCTYPE html><html${lang ? ` lang="${lang}"` : ""}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

/** Lines of at most `width` characters; scripts without spaces are broken anywhere. */
export function wrap(text: string, width = 72, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => each.match(/.{1,36}/gu) ?? [])) {
    if (line !== "" && line.length + word.length + 1 > width - indent.length) {
      lines.push(indent + line);
      line = "";
    }
    line += line === "" || /[\u3040-\u9fff]$/u.test(line) ? word : ` ${word}`;
  }
  return [...lines, indent + line].join("\n");
}
