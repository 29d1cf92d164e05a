import type { articles as english } from "../en/articles";
import { grammarOf, pieces } from "../grammar";

const { plural, number, and, or } = grammarOf("es");

export const articles: typeof english = {
  articleOf: (issue) => `Un artículo de ${issue}`,
  notShown: {
    draft: "Este artículo es un borrador: los lectores no lo ven.",
    superseded: "Este artículo es de una versión anterior del número: los lectores ven la más reciente.",
    withdrawn: "Este artículo está retirado: los lectores no lo ven.",
  },
  about: "Sobre este artículo",
  more: "Más sobre este artículo",
  unknownPublication: "Publicación desconocida",
  part: (part) => `Parte ${part}`,
  by: (authors) => pieces`Por ${and(authors)}`,
  minutes: (count) => `${number(count)} min de lectura`,
  leadsTo: (site) => pieces`Lleva a ${site}`,
  othersLead: (count) =>
    plural(count, {
      one: "# artículo más lleva allí",
      many: "# de artículos más llevan allí",
      other: "# artículos más llevan allí",
    }),
  manyLead: (count) => `${number(count)} artículos más, o todavía más, llevan allí`,
  addressAsPrinted: "Dirección tal como está impresa",
  probably: (day) => `sin fecha, probablemente ${day}`,
  dates: {
    title: "Fechas",
    issue: "Número",
    article: "Artículo",
    event: "Suceso",
    proposed: "Propuesta",
    sameAsIssue: "la del número",
    inText: (count) =>
      plural(count, { one: "# fecha en el texto", many: "# de fechas en el texto", other: "# fechas en el texto" }),
  },
  people: {
    title: "Personas en este artículo",
    roles: "Cargos, y por qué estas personas",
    why: (count) =>
      plural(count, { one: "Por qué: # mención", many: "Por qué: # de menciones", other: "Por qué: # menciones" }),
    uncertain: "No es seguro quién",
    uncertainMark: " (no es seguro quién)",
    mayBe: (candidates) => pieces`Puede ser ${or(candidates)}.`,
    linked: "El original enlaza este nombre",
    link: "enlace",
  },
  quotations: {
    count: (count) =>
      plural(count, { one: "# cita textual", many: "# de citas textuales", other: "# citas textuales" }),
    whoElse: "Quién más la publica",
    noSpeaker: "El texto no dice quién habla",
    quotedBy: (outlet) => pieces`Citado por ${outlet}`,
    said: (speaker, outlet) => pieces`${speaker}, citado por ${outlet}`,
  },
  howSplit: "Cómo se separó este artículo de su número",
  pictureWithoutWords: "Imagen sin descripción",
  related: {
    "same-event": { earlier: "También lo cuenta", later: "También lo cuenta", none: "También lo cuenta" },
    "near-copy": {
      earlier: "Texto casi igual, publicado antes por",
      later: "Texto casi igual, publicado después por",
      none: "Texto casi igual, publicado por",
    },
    "follow-up": { earlier: "Antes", later: "Después", none: "Otro paso de lo mismo" },
    series: { earlier: "Anterior en esta serie", later: "Siguiente en esta serie", none: "En esta serie" },
    mention: { earlier: "Menciona", later: "Mencionado por", none: "Mencionado" },
    "shared-quotation": {
      earlier: "Las mismas palabras citadas",
      later: "Las mismas palabras citadas",
      none: "Las mismas palabras citadas",
    },
  },
  links: {
    "same-event": "El mismo suceso",
    "shared-quotation": "La misma cita",
    "near-copy": "Casi el mismo texto",
    "follow-up": "Continuación",
    series: "La misma serie",
    mention: "Mención",
  },
  confirmed: " (confirmado por la redacción)",
  howWeighed: "Cómo se ha valorado",
  score: "Valor",
  sideBySide: "Leer lado a lado",
  moreReports: (count) =>
    plural(count, { one: "# artículo más", many: "# de artículos más", other: "# artículos más" }),
  byAnother: "Unido a este suceso por otro de sus artículos.",
  allReports: (count, event) => `Los ${number(count)} artículos: ${event}`,
  theEvent: "El suceso",
  theEventCalled: (event) => `El suceso: ${event}`,
  reportsIn: (reports, publications) =>
    `${plural(reports, { one: "# artículo", many: "# de artículos", other: "# artículos" })} en ${publications}`,
  note: (key) => `Nota ${key}: quién más publica esto`,
  passage: (key) => `Pasaje ${key}`,
  sameQuotationIn: (others) => pieces`La misma cita en ${and(others)}`,
  sameWordsIn: (others) => pieces`Las mismas palabras en ${and(others)}`,
  moreOthers: (count) => `${number(count)} más`,
  hiddenLinks: "Enlaces ocultos a los lectores",
  copy: { bar: "El pasaje marcado", link: "Copiar el enlace a esto", withSource: "Copiar con la fuente" },
  inIssue: {
    title: "En este número",
    previous: "Anterior en este número",
    next: "Siguiente en este número",
    all: (count) => `Los ${number(count)} artículos de este número`,
    first: (count) => `Los primeros ${number(count)} artículos de este número`,
    allArticles: "Todos los artículos de este número",
  },
};
