type Shortcut = { group: string; does: string; keys: readonly string[] };

/** Every key that does something, by where it does: the one list that pages hear by, the sheet shows and the help lists. */
export const SHORTCUTS = [
  { group: "everywhere", does: "search", keys: ["/"] },
  { group: "everywhere", does: "sheet", keys: ["?"] },
  { group: "everywhere", does: "home", keys: ["h"] },
  { group: "reading", does: "next", keys: ["j"] },
  { group: "reading", does: "previous", keys: ["k"] },
  { group: "reading", does: "nextIssue", keys: ["n"] },
  { group: "reading", does: "previousIssue", keys: ["p"] },
  { group: "reading", does: "issue", keys: ["i"] },
  { group: "compare", does: "nextMatch", keys: ["n", "j"] },
  { group: "compare", does: "previousMatch", keys: ["p", "k"] },
  { group: "inbox", does: "nextQuestion", keys: ["j"] },
  { group: "inbox", does: "previousQuestion", keys: ["k"] },
  { group: "inbox", does: "yes", keys: ["y"] },
  { group: "inbox", does: "no", keys: ["n"] },
  { group: "inbox", does: "offered", keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9"] },
  { group: "inbox", does: "choose", keys: [" "] },
  { group: "inbox", does: "undo", keys: ["u"] },
  { group: "split", does: "lines", keys: ["↑", "↓"] },
  { group: "split", does: "splitHere", keys: ["b"] },
  { group: "split", does: "joinNext", keys: ["j"] },
  { group: "split", does: "headline", keys: ["h"] },
  { group: "split", does: "inside", keys: ["i"] },
  { group: "split", does: "section", keys: ["s"] },
  { group: "split", does: "text", keys: ["t"] },
  { group: "split", does: "leaveOut", keys: ["x"] },
  { group: "split", does: "putBack", keys: ["r"] },
  { group: "split", does: "moveUp", keys: ["u"] },
  { group: "split", does: "moveDown", keys: ["d"] },
] as const satisfies readonly Shortcut[];

export type Does = (typeof SHORTCUTS)[number]["does"];
export type ShortcutGroup = (typeof SHORTCUTS)[number]["group"];

export const GROUPS: readonly ShortcutGroup[] = [...new Set(SHORTCUTS.map(({ group }) => group))];

/** The keys that do a thing, the usual one first. */
export function keysOf(does: Does): readonly string[] {
  return SHORTCUTS.find((one) => one.does === does)?.keys ?? [];
}

/** The usual key of a thing. */
export const keyOf = (does: Does): string => keysOf(does)[0] ?? "";

/** What a key does anywhere on readers' pages, if anything. */
export function findAct(key: string): Does | undefined {
  return SHORTCUTS.find(
    ({ group, keys }) => (group === "everywhere" || group === "reading") && (keys as readonly string[]).includes(key),
  )?.does;
}
