import type { home as english } from "../en/home";
import { grammarOf, pieces } from "../grammar";

const { number, and } = grammarOf("es");

export const home: typeof english = {
  title: "Números atrasados, artículo por artículo",
  holdings: (issues, publications, time, articles, people, events) =>
    pieces`${issues} de ${publications}${time}: ${articles}, ${people} y ${events} contados por más de una de ellas.`,
  holdingsWithoutEvents: (issues, publications, time, articles, people) =>
    pieces`${issues} de ${publications}${time}: ${articles} y ${people}.`,
  holdingsTime: (from, to) => `, de ${from} a ${to}`,
  searchHelp: "Nombres con cualquier grafía, «frases», ",
  isEmpty: "Este archivo está vacío.",
  hasSamples:
    "Parte de lo que ve es el archivo de ejemplo. La redacción puede quitarlo con un clic desde su página de resumen.",
  addIssues: (link) =>
    pieces`Para añadir números propios, abra el enlace de inicio de sesión que se mostró al arrancar el servidor por primera vez y ${link("suba archivos")}: correos y buzones, páginas web, PDF, documentos de Word, libros electrónicos, canales, exportaciones, texto sin formato o Markdown.`,
  overTime: "Números a lo largo del tiempo",
  byPeriod: "Números, por periodo",
  periodIssues: (period, issues) => `${period}: ${issues}`,
  asList: "Lo mismo en forma de lista",
  coveredBySeveral: "Contado por varias fuentes",
  allEvents: (count) => `Los ${number(count)}`,
  andMore: (count) => `y ${number(count)} más`,
  latestIssues: "Últimos números",
  peopleInNews: "Personas en las noticias",
  namedMore: "Nombradas igual o más",
  namedLess: "Nombradas menos",
  peopleNote: "Artículos que las nombran, antes → ahora. Como mucho los últimos 120 artículos, en dos mitades.",
  countBefore: (articles, before) => `en ${articles}, antes en ${number(before)}`,
  onThisDay: "Tal día como hoy",
  calendarHint: "El calendario muestra todos los días de todos los años.",
  about: {
    lead: "«Backfile» es la palabra de los bibliotecarios para los números atrasados de una publicación. Este archivo los divide en artículos y muestra el motivo de cada etiqueta y enlace.",
    holds: (publications) => pieces`Contiene números de ${and(publications)}.`,
    fromFile: {
      title: "Del archivo al artículo",
      text: "Cada fichero se conserva sin cambios, tiene por dirección su SHA-256 y puede descargarse byte por byte. De él se leen la publicación, el número y la fecha, se quita lo que rodea a los artículos, como menús, pies de página y líneas de baja, y el resto se divide en artículos por sus títulos y encabezados. Lo que se quitó figura en cada número con el motivo; la vista «Tal como se publicó» muestra el documento entero.",
    },
    names: {
      title: "Nombres",
      text: "Un nombre en un texto está subrayado y lleva a su persona. Las grafías de un nombre son una sola persona: Kim Jong-un, Kim Jong Un y KIM Jong-un. Un apellido solo se atribuye a una persona únicamente cuando el artículo dice de quién se trata; si varias encajan, va subrayado con guiones y la nota bajo el texto dice quién puede ser. Quien escribió el artículo es su autor, no una persona de la historia. En «Personas en este artículo» cada mención aparece con su motivo.",
    },
    links: {
      title: "Enlaces entre artículos",
      text: (events) =>
        pieces`Dos artículos se enlazan cuando cuentan el mismo suceso, publican la misma cita o son casi el mismo texto. Un enlace se valora por varias partes: citas comunes, palabras poco frecuentes, personas según lo poco que se las nombra, fechas. Una persona en común nunca basta para enlazar dos artículos. Cada enlace dice en una frase en qué se apoya; «Cómo se ha valorado» muestra todas las partes. Los ${events("sucesos")} reúnen todos los artículos que cuentan un mismo hecho. Dos artículos cualesquiera pueden leerse lado a lado, con los pasajes comunes marcados y numerados.`,
    },
    dates: {
      title: "Tres fechas",
      text: "El día de un número, el día de un artículo y el día de lo ocurrido son tres fechas y se mantienen aparte. Cada una dice cuán precisa es y de dónde procede: indicada en el documento, de los datos del propio archivo, deducida o fijada por la redacción. En un artículo sin fecha, otros artículos sobre el mismo suceso pueden hacer probable un día. Entonces se propone, con el motivo, y nunca se da por indicado.",
    },
    accuracy: {
      title: "Qué exactitud tiene",
      text: (code) =>
        pieces`Los nombres y los enlaces los encuentra un programa, y comete errores. Con qué frecuencia se mide en textos anotados que este proyecto no ha escrito, junto a métodos sencillos para comparar; las cifras, con las órdenes que las imprimen, están en ${code("docs/quality.md")} del código fuente. La redacción corrige lo que encuentra mal. Una corrección queda registrada, puede deshacerse y sigue valiendo cuando el documento se vuelve a leer.`,
    },
    programs: {
      title: "Para programas",
      text: (code, feeds) =>
        pieces`Cada página tiene un gemelo en JSON en ${code("/api")} más su propia dirección, y las listas tienen ${feeds("canales Atom")}. ${code("docs/api.md")} los describe.`,
    },
    licence: {
      title: "Licencia",
      text: "Backfile es software libre bajo la licencia Apache 2.0. Los números pertenecen a quienes los escribieron y publicaron.",
    },
  },
};
