import type { OfferedLanguage } from "@/lib/language/languages";
import * as ar from "./ar/ar";
import * as de from "./de/de";
import * as en from "./en/en";
import * as es from "./es/es";
import * as fr from "./fr/fr";
import * as ja from "./ja/ja";
import * as ko from "./ko/ko";
import * as zh from "./zh/zh";

/** What every language has to say, in the shape of the English. */
export type Catalogue = typeof en;

export const CATALOGUES: Record<OfferedLanguage, Catalogue> = { en, ko, ja, zh, ar, es, fr, de };
