import type { people as english } from "../en/people";
import { grammarOf, pieces } from "../grammar";

const { plural, number, and } = grammarOf("es");

export const people: typeof english = {
  title: "Personas",
  one: "Persona",
  description: "Todas las personas nombradas en los artículos de este archivo.",
  lead: "Todas las personas que nombran los artículos. No importan guiones, acentos, mayúsculas, orden de las palabras ni erratas.",
  filter: "Filtrar por publicación o periodo",
  asList: "Lo mismo en una lista",
  ofNewest: "En las personas más nombradas, los años y las barras son los de sus artículos más recientes.",
  mentions: (count) => plural(count, { one: "# mención", many: "# de menciones", other: "# menciones" }),
  articlesThatName: (name) => `Artículos que nombran a ${name}`,
  about: (name) => `Sobre ${name}`,
  namedAs: (role) => `Nombrado casi siempre como «${role}».`,
  notNamed:
    "Ningún artículo publicado nombra a esta persona. La ficha se conserva para que la encuentren artículos posteriores.",
  lookUp: {
    title: "Buscar personas",
    name: "Nombre",
    show: "Mostrar",
    order: "Orden",
    byArticles: "Más artículos",
    byName: "Por nombre",
    suggestions: (count) =>
      plural(count, {
        one: "# sugerencia: elija con las flechas.",
        many: "# de sugerencias: elija con las flechas.",
        other: "# sugerencias: elija con las flechas.",
      }),
    writtenOtherwise: "escrito de otra forma",
    close: (typed, count) =>
      plural(count, {
        one: `Nadie se llama «${typed}» aquí. Un nombre se escribe casi así:`,
        many: `Nadie se llama «${typed}» aquí. # de nombres se escriben casi así:`,
        other: `Nadie se llama «${typed}» aquí. # nombres se escriben casi así:`,
      }),
    none: "Ninguna persona coincide.",
    showAll: "Mostrar a todos",
  },
  letters: {
    label: "Por primera letra",
    all: "Todos",
    other: "Otros",
  },
  hidden: {
    tab: "No se muestra",
    kicker: "Ya no se muestra",
    title: "Esta persona no se muestra",
    lead: "La redacción de este archivo decidió no incluir a la persona de esta dirección.",
    all: "Todas las personas",
  },
  noPerson: {
    tab: (name) => `${name}: no es una persona`,
    kicker: "No es una persona",
    lead: "El programa tomó estas palabras por el nombre de una persona; la redacción decidió que no lo son. Ya no se marcan en los artículos.",
    search: "Buscar estas palabras en los artículos",
  },
  overTime: {
    title: "Artículos a lo largo del tiempo",
    chart: (name) => `Artículos que nombran a ${name}, por periodo`,
    undated: (count) =>
      plural(count, {
        one: "y # artículo sin fecha",
        many: "y # de artículos sin fecha",
        other: "y # artículos sin fecha",
      }),
    ofNewest: (count) =>
      plural(count, {
        one: "Las cifras de esta página se refieren al último artículo añadido. La lista de abajo tiene todos los artículos.",
        many: "Las cifras de esta página se refieren a los # de artículos añadidos al final. La lista de abajo tiene todos los artículos.",
        other:
          "Las cifras de esta página se refieren a los # artículos añadidos al final. La lista de abajo tiene todos los artículos.",
      }),
    publications: "Publicaciones",
    asTable: "Lo mismo en una tabla",
    period: "Periodo",
    all: "Total",
    bar: (period, articles, publications) => `${period}: ${articles} (${publications.join(", ")})`,
  },
  shown: {
    label: "Qué se muestra",
    all: "Abajo: todos los artículos. Una barra o una publicación de arriba los limita.",
    showAll: "Mostrar todos",
    narrow: "Limitar",
    period: {
      between: (from, to) => `del ${from} al ${to}`,
      from: (day) => `desde el ${day}`,
      to: (day) => `hasta el ${day}`,
    },
    ofPublication: (publication) => `Abajo: solo artículos de ${publication}.`,
    ofPeriod: (period) => `Abajo: solo artículos ${period}.`,
    ofBoth: (publication, period) => `Abajo: solo artículos de ${publication} ${period}.`,
  },
  events: {
    title: "Sucesos",
    all: (count) =>
      plural(count, {
        one: "# suceso, con sus artículos",
        many: "# de sucesos, con sus artículos",
        other: "# sucesos, con sus artículos",
      }),
  },
  quotations: {
    by: "Declaraciones citadas",
    about: "Nombrado en citas",
    thatName: (name) => `Citas que nombran a ${name}`,
    printedBy: (count) =>
      plural(count, {
        one: "Publicada por # artículo",
        many: "Publicada por # de artículos",
        other: "Publicada por # artículos",
      }),
    printedIn: (article, publication, day) => pieces`En ${article}, ${publication}, ${day}`,
    quotedIn: (outlet, article, publication, day) =>
      pieces`Citado por ${outlet}, en ${article}, ${publication}, ${day}`,
  },
  articles: {
    title: "Artículos",
    none: "Ningún artículo de esta publicación y periodo nombra a esta persona.",
    pages: "Páginas de artículos",
  },
  roles: {
    title: "Títulos y cargos",
    more: (count) => `y ${number(count)} más`,
    since: (day) => `desde ${day}`,
    until: (day) => `hasta ${day}`,
    sinceUntil: (from, until) => `de ${from} a ${until}`,
    accordingTo: (source) => `según ${source}`,
    printedBy: (publications) => and(publications).join(""),
    andOthers: (publications, others) => and([...publications, `${number(others)} más`]).join(""),
  },
  company: {
    title: "Quién aparece con quién",
    caption: (name) => `Nombrados en los mismos artículos que ${name}`,
    captionWithArcs: (name) =>
      `Nombrados en los mismos artículos que ${name}; los arcos unen a quienes también aparecen juntos`,
    personHead: "Persona",
    articlesHead: "Artículos en común",
    nameBoth: "Artículos que nombran a ambos",
    articlesNameBoth: (count) =>
      plural(count, {
        one: "# artículo nombra a ambos",
        many: "# de artículos nombran a ambos",
        other: "# artículos nombran a ambos",
      }),
    pair: (a, b, articles) => `${a} y ${b}: ${articles}`,
    whoElse: "Quién más aparece junto",
  },
  names: {
    title: "Nombres y grafías",
    shortForms: (count) =>
      plural(count, { one: "y # forma corta", many: "y # de formas cortas", other: "y # formas cortas" }),
    fromEditor: "(de la redacción)",
  },
  together: {
    tab: "Personas que aparecen juntas",
    description: "Personas nombradas en los mismos artículos más a menudo de lo que explicaría el azar.",
    title: "Quiénes aparecen juntos",
    lead: "Dos personas figuran aquí cuando los artículos nombran a ambas al menos el doble de veces de lo que explicaría el azar.",
    wholeArchive: "Mostrar todo el archivo",
    pairs: (count) => plural(count, { one: "# pareja", many: "# de parejas", other: "# parejas" }),
    ofAll: (pairs, articles) => `${pairs}, contando ${articles}`,
    ofNewest: (pairs, articles) => `${pairs}, contando solo los más recientes: ${articles}`,
    none: "Ningún par de personas aparece más a menudo de lo que explicaría el azar.",
    circlesTitle: "Círculos",
    arcs: "Cuanto más grueso el arco, más artículos nombran a ambos.",
    circleOf: (name) => `Círculo de ${name}`,
    pairsTitle: "Parejas",
    strongestFirst: "las más fuertes primero",
    pairHead: "Pareja",
    articlesHead: "Artículos",
    expectedHead: "Esperado",
    moreOftenHead: "Más a menudo",
    pair: (a, b) => pieces`${a} y ${b}`,
    articlesName: (count, a, b) =>
      plural(count, {
        one: `# artículo nombra a ${a} y ${b}`,
        many: `# de artículos nombran a ${a} y ${b}`,
        other: `# artículos nombran a ${a} y ${b}`,
      }),
  },
};
