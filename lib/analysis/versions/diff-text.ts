import { diffArrays } from "diff";

/** A piece of text that both versions have, or one alone. */
export type DiffPart = { kind: "same" | "removed" | "added"; text: string };

/** A stretch of paragraphs; `isSame` where all of it is in both. */
export type DiffBlock = { isSame: boolean; parts: DiffPart[] };

/**
 * Insertions and deletions followed before texts are taken for altogether different ones: the search (Myers 1986) takes as
 * many steps as the square of this, some 50 ms.
 */
const MAX_EDITS = 1500;

/** A word with its inner apostrophes, white space, or one sign; scripts without spaces are compared letter by letter. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]|[\p{L}\p{N}\p{M}]+(?:['\u2019][\p{L}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

/**
 * How two texts differ: by paragraphs first, then by words inside the paragraphs that are not in both. Joined again, the parts
 * that are not added are the older text and those that are not removed are the newer, but for white space between paragraphs.
 */
export function diffText(older: string, newer: string): DiffBlock[] {
  const blocks: DiffBlock[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    if (removed.length + added.length > 0) {
      blocks.push({ isSame: false, parts: diffWords(removed.join("\n\n"), added.join("\n\n")) });
    }
    [removed, added] = [[], []];
  };
  for (const { kind, values } of diffLists(listParagraphs(older), listParagraphs(newer))) {
    if (kind === "removed") removed.push(...values);
    else if (kind === "added") added.push(...values);
    else {
      flush();
      blocks.push({ isSame: true, parts: [{ kind, text: values.join("\n\n") }] });
    }
  }
  flush();
  return blocks;
}

/** The same of a line: a headline. */
export function diffWords(older: string, newer: string): DiffPart[] {
  const parts = diffLists(older.match(TOKEN) ?? [], newer.match(TOKEN) ?? []).map(
    ({ kind, values }): DiffPart => ({ kind, text: values.join("") }),
  );
  return joinChanges(parts);
}

const listParagraphs = (text: string) => text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");

type Run = { kind: DiffPart["kind"]; values: string[] };

function diffLists(older: string[], newer: string[]): Run[] {
  const changes = diffArrays(older, newer, { maxEditLength: MAX_EDITS, comparator: isAlike });
  if (changes) {
    return changes.map(({ value, added, removed }) => ({
      kind: added ? "added" : removed ? "removed" : "same",
      values: value,
    }));
  }
  const all: Run[] = [
    { kind: "removed", values: older },
    { kind: "added", values: newer },
  ];
  return all.filter(({ values }) => values.length > 0);
}

/** How much white space stands between words is the form's, not the text's. */
const isAlike = (a: string, b: string) => a === b || a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();

/** A space between two changed words is changed with them, so that a changed sentence reads as one. */
function joinChanges(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    if (removed !== "") joined.push({ kind: "removed", text: removed });
    if (added !== "") joined.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const [at, { kind, text }] of parts.entries()) {
    const isBetween = text.trim() === "" && removed !== "" && added !== "" && at < parts.length - 1;
    if (kind === "same" && !isBetween) {
      flush();
      joined.push({ kind, text });
    } else {
      if (kind !== "added") removed += text;
      if (kind !== "removed") added += text;
    }
  }
  flush();
  return joined;
}
