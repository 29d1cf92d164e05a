import type { TextMatch } from "@/lib/analysis/search/types";

const COLUMNS = {
  word: { any: "", title: "{title title_joined} : " },
  phrase: { any: "{title text} : ", title: "{title} : " },
} as const;

/**
 * A match as an FTS5 expression (https://www.sqlite.org/fts5.html#full_text_query_syntax). Terms hold letters and digits
 * only, so quoting them is enough.
 */
export function toFts5(match: TextMatch): string {
  switch (match.kind) {
    case "word":
      return `(${COLUMNS.word[match.field]}"${match.term}")`;
    case "phrase":
      return `(${COLUMNS.phrase[match.field]}"${match.terms.join(" ")}")`;
    case "near": {
      const terms = match.terms.map((term) => `"${term}"`).join(" ");
      return `(${COLUMNS.phrase[match.field]}NEAR(${terms}, ${match.within}))`;
    }
    case "all":
      return `(${match.parts.map(toFts5).join(" AND ")})`;
    case "any":
      return `(${match.parts.map(toFts5).join(" OR ")})`;
  }
}
