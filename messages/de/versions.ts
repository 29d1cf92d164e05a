import type { versions as english } from "../en/versions";
import { grammarOf, pieces } from "../grammar";

const { plural, number } = grammarOf("de");

export const versions: typeof english = {
  title: "Fassungen",
  older: "Ältere Fassung",
  differences: "Was anders ist",
  lead: "Dieselbe Ausgabe in anderen Formen und berichtigt. Leser sehen eine; die anderen behalten ihre Adressen.",
  count: (count) => plural(count, { one: "# Fassung", other: "# Fassungen" }),
  named: (form, day) => pieces`${form} vom ${day}`,
  undated: (form) => `${form}, undatiert`,
  shownHere: "hier gezeigt",
  shown: "Lesern gezeigt",
  added: (moment) => pieces`hinzugefügt ${moment}`,
  whyVersion: "Warum es eine Fassung dieser Ausgabe ist",
  onlyOne: "Von dieser Ausgabe gibt es eine Fassung.",
  seeDifference: "Was anders ist als in der gezeigten Fassung",
  notNewest: (newest, different) =>
    pieces`Dies ist eine ältere Fassung. ${newest("Gezeigte Fassung lesen")} oder ${different("ansehen, was anders ist")}.`,
  articleGone: "Nicht in der gezeigten Fassung.",
  articleSame: "Gleich in der gezeigten Fassung.",
  articleChanged: (article) => pieces`Geändert in der gezeigten Fassung: ${article}`,
  fromTo: (older, shown) => pieces`Von ${older} zu ${shown}, der gezeigten Fassung`,
  legend: (removed, added) =>
    pieces`${removed("Solche Wörter")} stehen nur in der älteren Fassung, ${added("solche Wörter")} nur in der gezeigten.`,
  noDifference: "Die Wörter beider sind gleich.",
  kinds: {
    same: "Unverändert",
    changed: "Geändert",
    removed: "Nur in der älteren Fassung",
    added: "Nur in der gezeigten Fassung",
  },
  changes: (removed, added) =>
    `${plural(removed, { one: "# Wort entfernt", other: "# Wörter entfernt" })}, ${number(added)} hinzugefügt`,
  readArticle: "Artikel lesen",
  unchangedText: "Unveränderter Text",
  unchanged: (count) => plural(count, { one: "# Artikel ist unverändert", other: "# Artikel sind unverändert" }),
};
