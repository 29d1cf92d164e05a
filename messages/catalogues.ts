import type { OfferedLanguage } from "@/lib/language/languages";
import { ar } from "./ar/ar";
import { de } from "./de/de";
import { en } from "./en/en";
import { es } from "./es/es";
import { fr } from "./fr/fr";
import { ja } from "./ja/ja";
import { ko } from "./ko/ko";
import { zh } from "./zh/zh";

/** What every language has to say, in the shape of the English. */
export type Catalogue = typeof en;

export const CATALOGUES: Record<OfferedLanguage, Catalogue> = { en, ko, ja, zh, ar, es, fr, de };
