import type { Span } from "@/lib/analysis/text/span";

const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor president vice vice-president then-president ex-president prime minister premier chancellor
  king queen prince princess duke sen senator rep representative gov governor gen general col colonel lt lieutenant maj major capt
  captain sgt sergeant cmdr commander adm admiral sheriff judge justice chief secretary deputy assistant undersecretary director
  officer detective inspector constable attorney lawyer coach rev reverend father brother sister pope cardinal archbishop bishop
  imam ayatollah sheikh sir dame lord lady baroness baron chairman chairwoman chairperson ceo cfo coo founder co-founder spokesman
  spokeswoman spokesperson speaker mayor ambassador envoy leader dictator commissioner congressman congresswoman councilman
  councilwoman honorable special counsel former ex acting the pm mp master madam mister comrade supreme marshal foreign defense
  defence attorney-general us u.s. american british french german russian chinese japanese korean north south`.split(
    /\s+/,
  ),
);
// Offices that are hardly ever part of a name, so that they may be cut together with the words before them.
const OFFICES = new Set(
  `president minister premier chancellor emperor ceo cfo chairman chairwoman secretary director spokesman spokeswoman spokesperson
  senator governor gov sen rep representative congressman congresswoman mayor ambassador professor commissioner cardinal archbishop
  ayatollah general colonel sgt capt executive coroner`.split(/\s+/),
);
const ALPHANUMERIC = /[\p{L}\p{N}]/u;
const TOKEN = /[\p{L}\p{N}_][\p{L}\p{N}_'\u2019.&-]*/gu;

/** A span freed of quotes, punctuation and a possessive 's at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end) {
    if (!ALPHANUMERIC.test(text.charAt(start))) start += 1;
    else if (end - start > 3 && /^['\u2019]s$/i.test(text.slice(end - 2, end))) end -= 2;
    else if (!ALPHANUMERIC.test(text.charAt(end - 1))) end -= 1;
    else break;
  }
  return { start, end };
}

/** The span without titles at its beginning: a run of them, and an office with what stands before it. */
export function cutTitles(text: string, span: Span): Span {
  let { start } = span;
  for (;;) {
    const match = /^([\p{L}\p{N}_'\u2019.-]+?)\.?\s+/u.exec(text.slice(start, span.end));
    if (!match || !TITLES.has((match[1] ?? "").toLowerCase()) || match[0].length >= span.end - start) break;
    start += match[0].length;
  }
  const parts = [...text.slice(start, span.end).matchAll(/\S+/g)];
  const pairs = parts.slice(0, 4).map((part, k) => [part, parts[k + 1]] as const);
  for (const [part, following] of pairs.reverse()) {
    const office =
      part[0]
        .toLowerCase()
        .replace(/^[.,]+|[.,]+$/g, "")
        .split(/[-\u2010\u2011]/)
        .at(-1) ?? "";
    if (following && OFFICES.has(office)) return { start: start + following.index, end: span.end };
  }
  return { start, end: span.end };
}

/** The words of a name in lower case, without possessives and outer dots. */
export function nameWords(text: string): string[] {
  return (text.match(TOKEN) ?? []).map((word) =>
    word
      .replace(/['\u2019]s$/, "")
      .replace(/^[.'\u2019]+|[.'\u2019]+$/g, "")
      .toLowerCase(),
  );
}
