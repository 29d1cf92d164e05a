import type { OfferedLanguage } from "@/lib/language/languages";
import { ar } from "./ar/ar";
import { en } from "./en/en";
import { ko } from "./ko/ko";

/** What every language has to say, in the shape of the English. */
export type Catalogue = typeof en;

export const CATALOGUES: Record<OfferedLanguage, Catalogue> = { en, ko, ar };
