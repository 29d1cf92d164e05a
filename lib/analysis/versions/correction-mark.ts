import { foldWord } from "@/lib/analysis/text/fold";

// What mails say that are sent again because something was wrong, in English, German, French and Spanish.
const MARK =
  /^\W*(?:(?:correct(?:ed|ion)|re-?sen[dt]|re-?issued|erratum|errata|oops|fixed|berichtig(?:t|ung)|korrektur|korrigiert|rectifi(?:e|catif)|correctif|correccion|corregid[oa])(?:\s+(?:version|issue|link|links|edition))?)\b[\s:\-\u2013!.)\]]*|\b(?:correct(?:ed|ion)|re-?sen[dt]|re-?issued|berichtigt|korrigiert|corregid[oa])[\s)\].!]*$/u;

/** Whether a title says at its beginning or end that this is a corrected issue. */
export const isCorrected = (title: string): boolean => MARK.test(foldWord(title));

/** The folded letters of a title without such a mark. */
export const nameWithoutMark = (title: string): string =>
  foldWord(title)
    .replace(MARK, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
