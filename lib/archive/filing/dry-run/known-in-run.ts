import type { OriginalFormat } from "@/lib/analysis/intake/types";
import { publicationKey } from "@/lib/archive/reading/publications/publication-key";

export type Issue = {
  publication: string | null;
  number: string | null;
  /** "2019-03-05", "2019-03" or "2019". */
  date: string | null;
  title: string | null;
  articleCount: number;
};

type Document = { fileName: string; sha256: string; format: OriginalFormat; issue: Issue; prints: readonly string[] };

/** What a document has in common with one before it; `isWhole` where it would be left out as the same. */
type Again = { isWhole: boolean; words: string };

/** The documents of one run so far. An import would hold them by now; a dry run keeps no more than what they are known by. */
export class KnownInRun {
  private readonly byBytes = new Map<string, string>();
  private readonly byNumber = new Map<string, { fileName: string; format: OriginalFormat }>();
  private readonly byArticle = new Map<string, string>();

  /** Remembers a document; null where none before it was the same. */
  take({ fileName, sha256, format, issue, prints }: Document): Again | null {
    const again = this.find({ fileName, sha256, format, issue, prints });
    const key = keyOf(issue);
    if (!this.byBytes.has(sha256)) this.byBytes.set(sha256, fileName);
    if (key !== null && !this.byNumber.has(key)) this.byNumber.set(key, { fileName, format });
    for (const print of prints) if (!this.byArticle.has(print)) this.byArticle.set(print, fileName);
    return again;
  }

  private find({ sha256, format, issue, prints }: Document): Again | null {
    const same = this.byBytes.get(sha256);
    if (same !== undefined) return { isWhole: true, words: `These are the very bytes of ${same}.` };
    const numbered = this.byNumber.get(keyOf(issue) ?? "");
    const repeated = this.findRepeated(prints);
    // The same words in another form are a version of the issue.
    if (numbered && !(repeated !== undefined && numbered.format === format))
      return { isWhole: false, words: `${numbered.fileName} has the same number.` };
    return repeated === undefined ? null : { isWhole: true, words: `Its articles are those of ${repeated}.` };
  }

  /** The document that holds at least half of the articles, as `imports/find-duplicate.ts` has it. */
  private findRepeated(prints: readonly string[]): string | undefined {
    const counts = new Map<string, number>();
    for (const print of prints) {
      const fileName = this.byArticle.get(print);
      if (fileName !== undefined) counts.set(fileName, (counts.get(fileName) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    return best && best[1] * 2 >= prints.length ? best[0] : undefined;
  }
}

function keyOf({ publication, number }: Issue): string | null {
  return publication === null || number === null ? null : JSON.stringify([publicationKey(publication), number]);
}
