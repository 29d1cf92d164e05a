import "server-only";
import { currentLanguage } from "@/lib/language/current-language";
import { CATALOGUES } from "./catalogues";

/**
 * What pages say, in the language of the page that is being made. Called while a page is made, never at the level of a module. Not for
 * what runs in browsers, which would load all languages: give that its few words as props.
 */
export const words = () => CATALOGUES[currentLanguage()];
