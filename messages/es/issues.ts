import type { issues as english } from "../en/issues";
import { grammarOf } from "../grammar";

const { plural, number, and } = grammarOf("es");

export const issues: typeof english = {
  title: "Números",
  lead: "Cada número tal como se publicó, por publicación y por fecha.",
  publications: "Publicaciones",
  publication: "Publicación",
  publisher: "Editorial",
  numbered: (publication, issueNumber) => `${publication}, n.º ${issueNumber}`,
  numberAlone: (issueNumber) => `N.º ${issueNumber}`,
  dated: (day) => `Número del ${day}`,
  undated: "Número sin fecha",
  date: "Fecha",
  number: "Número",
  notNumbered: "sin numerar",
  contents: "Contenido",
  whyPublication: "Por qué esta publicación",
  partOfSeries: (part) => `Parte ${part} de una serie`,
  crumbs: "La ruta hasta esta página",
  neighbours: "Números vecinos",
  previous: "Número anterior",
  next: "Número siguiente",
  byMonth: "Por año y mes",
  allYears: "Todos los años",
  undatedOnes: "Sin fecha",
  newestFirst: "Los más recientes primero",
  none: "Aquí no hay números.",
  monthIssues: (month, issuesInIt) => `${month}, ${issuesInIt}`,
  gaps: {
    title: (count) =>
      plural(count, {
        one: "Falta # número en el archivo",
        many: "Faltan # de números en el archivo",
        other: "Faltan # números en el archivo",
      }),
    number: (missing) => `Falta el n.º ${missing}`,
    numbers: (missing) => `Faltan los n.os ${and(missing).join("")}`,
    range: (first, last) => `${first} a ${last}`,
    day: (day) => `Hacia el ${day} falta 1 número`,
    several: (count) => `Faltan unos ${number(count)} números`,
    between: (after, before) => `entre ${after} y ${before}`,
    earlier: (count) =>
      plural(count, {
        one: "Y # hueco anterior: elija un año para verlo.",
        many: "Y # de huecos anteriores: elija un año para verlos.",
        other: "Y # huecos anteriores: elija un año para verlos.",
      }),
    how: "Según la numeración, o según la frecuencia habitual de la publicación.",
  },
  originals: {
    title: "Tal como se publicó",
    read: "Leerlo tal como se publicó",
    download: "Descargar el original",
    correctSplit: "Corregir la división",
    original: "Archivo original",
    all: "Archivos originales",
    formats: {
      text: "texto sin formato",
      html: "página web",
      mail: "correo",
      markdown: "Markdown",
      pdf: "PDF",
      docx: "documento de Word",
      epub: "libro electrónico",
    },
  },
  removed: (count) =>
    plural(count, {
      one: "Quitado: # fragmento (menús, pies de página)",
      many: "Quitado: # de fragmentos (menús, pies de página)",
      other: "Quitado: # fragmentos (menús, pies de página)",
    }),
  moreInOriginal: (count) => `y ${number(count)} más en el original`,
  asPublished: "Tal como se publicó",
  asPublishedOf: (issue) => `${issue}, tal como se publicó`,
  leftOut: "En esta vista se omiten scripts, formularios e imágenes de otros sitios.",
  otherNames: "Otros nombres",
  alsoCalled: "También llamado",
  keepApart: (name) => `Mantener aparte ${name}`,
  sameAsAnother: "La misma publicación que otra",
  isAnotherNameOf: (name) => `${name} es otro nombre de`,
  mergeNote:
    "Sus números pasan a ella, y también los que lleguen con este nombre. Los números de ambas con el mismo día y número se unen en uno, con los artículos de las dos. Se puede deshacer.",
  merge: "Hacer de ellas una sola publicación",
};
