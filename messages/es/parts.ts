import type { parts as english } from "../en/parts";
import { grammarOf } from "../grammar";

const { plural, number } = grammarOf("es");

export const parts: typeof english = {
  articles: (count) => plural(count, { one: "# artículo", many: "# de artículos", other: "# artículos" }),
  issues: (count) => plural(count, { one: "# número", many: "# de números", other: "# números" }),
  people: (count) => plural(count, { one: "# persona", many: "# de personas", other: "# personas" }),
  publications: (count) =>
    plural(count, { one: "# publicación", many: "# de publicaciones", other: "# publicaciones" }),
  events: (count) => plural(count, { one: "# suceso", many: "# de sucesos", other: "# sucesos" }),
  all: "Todo",
  why: "Por qué",
  calendar: "Calendario",
  atomFeed: "Canal Atom",
  undated: "sin fecha",
  inferred: "(deducido)",
  notKnown: "desconocido",
  origins: {
    stated: "indicado en el documento",
    metadata: "de los datos del propio archivo",
    inferred: "deducido",
    editor: "fijado por la redacción",
  },
  knownTo: { month: "conocido hasta el mes, ", year: "conocido hasta el año, " },
  years: (first, last) => `${first} a ${last}`,
  pages: "Páginas",
  previous: "Anterior",
  next: "Siguiente",
  pageOf: (page, count) => `Página ${number(page)} de ${number(count)}`,
  feedOfThese: "Canal Atom de esta lista",
  copied: "Copiado",
  cannotCopy: "El navegador no permite copiar",
  filter: "Filtrar",
  filterBy: "Filtrar por publicación o periodo",
  publication: "Publicación",
  allPublications: "Todas las publicaciones",
  from: "Desde",
  to: "Hasta",
  show: "Mostrar",
  downloadCsv: "Descargar CSV",
  downloadSvg: "Descargar SVG",
  unknownPublication: "Publicación desconocida",
};
