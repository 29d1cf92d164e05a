import { BRIEFINGS } from "./briefings";
import { DIGESTS } from "./digests";
import { FRESH } from "./fresh";
import { HELD_OUT } from "./held-out";
import { LINES } from "./lines";
import { MAILING_TOOLS } from "./mailing-tools";
import { POSTS } from "./posts";
import { TABLES } from "./tables";
import { TEXTS } from "./texts";
import { THIRD_ROUND } from "./third-round";
import type { Layout } from "./types";

/** Layouts that were written at one time, and how far the rules of reading know them. */
export type LayoutGroup = { name: string; layouts: Layout[]; languages: "first" | "all" };

export const LAYOUT_GROUPS: LayoutGroup[] = [
  { name: "In sight", layouts: [...MAILING_TOOLS, ...DIGESTS, ...TEXTS], languages: "first" },
  { name: "Held out", layouts: HELD_OUT, languages: "first" },
  { name: "Second round", layouts: [...POSTS, ...BRIEFINGS, ...TABLES, ...LINES], languages: "all" },
  { name: "Fresh", layouts: FRESH, languages: "all" },
  { name: "Third round", layouts: THIRD_ROUND, languages: "all" },
];
