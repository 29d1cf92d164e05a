import type { versions as english } from "../en/versions";
import { grammarOf, pieces } from "../grammar";

const { plural, number } = grammarOf("es");

export const versions: typeof english = {
  title: "Versiones",
  older: "Versión anterior",
  differences: "Qué es distinto",
  lead: "El mismo número en otras formas, o corregido. Los lectores ven una; las demás conservan su dirección.",
  count: (count) => plural(count, { one: "# versión", many: "# versiones", other: "# versiones" }),
  named: (form, day) => pieces`${form} del ${day}`,
  undated: (form) => `${form}, sin fecha`,
  shownHere: "la que se muestra aquí",
  shown: "visible para los lectores",
  added: (moment) => pieces`añadida el ${moment}`,
  whyVersion: "Por qué es una versión de este número",
  onlyOne: "De este número hay una sola versión.",
  seeDifference: "Qué es distinto de la versión que se muestra",
  notNewest: (newest, different) =>
    pieces`Esta es una versión anterior. ${newest("Leer la versión que se muestra")} o ${different("ver qué es distinto")}.`,
  articleGone: "No está en la versión que se muestra.",
  articleSame: "Igual en la versión que se muestra.",
  articleChanged: (article) => pieces`Cambiado en la versión que se muestra: ${article}`,
  fromTo: (older, shown) => pieces`De ${older} a ${shown}, la versión que se muestra`,
  legend: (removed, added) =>
    pieces`${removed("Las palabras así")} están solo en la versión anterior; ${added("las palabras así")}, solo en la que se muestra.`,
  noDifference: "Las palabras de ambas son las mismas.",
  kinds: {
    same: "Sin cambios",
    changed: "Cambiado",
    removed: "Solo en la versión anterior",
    added: "Solo en la versión que se muestra",
  },
  changes: (removed, added) =>
    `${plural(removed, { one: "# palabra quitada", many: "# palabras quitadas", other: "# palabras quitadas" })}, ${number(added)} más`,
  readArticle: "Leer el artículo",
  unchangedText: "Texto sin cambios",
  unchanged: (count) =>
    plural(count, { one: "# artículo sin cambios", many: "# artículos sin cambios", other: "# artículos sin cambios" }),
};
