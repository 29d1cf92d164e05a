import type { compare as english } from "../en/compare";
import { grammarOf, pieces } from "../grammar";

const { plural, number, and } = grammarOf("es");

export const compare: typeof english = {
  sideBySide: "Lado a lado",
  title: (a, b) => `${a} y ${b}`,
  quotations: (count) => plural(count, { one: "# cita", many: "# de citas", other: "# citas" }),
  otherPassages: (count) =>
    plural(count, { one: "# otro pasaje", many: "# de otros pasajes", other: "# otros pasajes" }),
  printed: (things) => `Ambos publican ${and(things).join("")} con las mismas palabras.`,
  nothingPrinted: "Los dos no publican ningún pasaje con las mismas palabras.",
  facts: (count) =>
    plural(count, {
      one: "Ambos cuentan # hecho con otras palabras.",
      many: "Ambos cuentan # de hechos con otras palabras.",
      other: "Ambos cuentan # hechos con otras palabras.",
    }),
  bothShare: "Lo que ambos comparten",
  noLink: "El archivo no vincula estos dos artículos.",
  suggested: " (sugerido a los editores, no se muestra a los lectores)",
  notShown: " (no se muestra a los lectores)",
  kinds: {
    person: "Personas",
    place: "Lugares",
    organisation: "Organizaciones",
    name: "Nombres",
    headline: "Titulares",
    date: "Fechas",
    number: "Números",
    term: "Palabras poco frecuentes",
  },
  matches: {
    quotation: "Citado en ambos lados",
    passage: "Las mismas palabras, sin comillas",
    "same-facts": "Los mismos hechos con otras palabras",
  },
  legend: {
    title: "Leyenda",
    marked: "Lo que se marca",
    shared: "Marcar lo que ambos tienen",
    onlyOne: "Marcar lo que solo uno tiene",
    onlyHere: "Solo en este lado",
    standing: (publications) => `Texto recurrente de ${and(publications).join("")}`,
    standingMeans: ": en tres o más de sus artículos, ni común ni propio de este lado",
    jump: "Pulse un número para ir al pasaje correspondiente.",
  },
  asList: (count) =>
    plural(count, {
      one: "La única coincidencia en una lista, con su dirección",
      many: "Las # en una lista, cada una con su dirección",
      other: "Las # en una lista, cada una con su dirección",
    }),
  numbered: (place) => `N.º ${number(place)}`,
  inPublication: (publication) => `En ${publication}`,
  inFirst: "En el primer artículo",
  inSecond: "En el segundo artículo",
  first: "Primer artículo",
  second: "Segundo artículo",
  sides: "Lados",
  stepper: {
    title: "De coincidencia en coincidencia",
    count: (count) => plural(count, { one: "# coincidencia", many: "# de coincidencias", other: "# coincidencias" }),
    at: (place, count, kind, passage) => `${number(place)} de ${number(count)}: ${kind}, ${passage}`,
    keys: (next, previous) => pieces`Teclas ${next} y ${previous}`,
  },
  states: { draft: "aún no publicado", superseded: "de una versión anterior", withdrawn: "retirado" },
  share: (shared, count, percent) =>
    `${number(shared)} de ${plural(count, { one: "# palabra", many: "# de palabras", other: "# palabras" })} (${number(percent)} %) son idénticas.`,
  leftOut: (count, publication) =>
    plural(count, {
      one: `No se cuenta # frase que ${publication} publica una y otra vez.`,
      many: `No se cuentan # de frases que ${publication} publica una y otra vez.`,
      other: `No se cuentan # frases que ${publication} publica una y otra vez.`,
    }),
  leftOutHere: (count) =>
    plural(count, {
      one: "No se cuenta # frase que se publica una y otra vez.",
      many: "No se cuentan # de frases que se publican una y otra vez.",
      other: "No se cuentan # frases que se publican una y otra vez.",
    }),
  across: (place, passage, publication) => `Pasaje ${number(place)}, ${passage}: a ${publication}`,
  acrossUnnamed: (place, passage) => `Pasaje ${number(place)}, ${passage}: al otro lado`,
};
