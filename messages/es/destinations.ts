import type { destinations as english } from "../en/destinations";

export const destinations: typeof english = {
  title: "Enlaces a una dirección",
  description: "Qué artículos de este archivo llevan a una dirección web, y cuándo.",
  ask: "Escriba una dirección web para ver qué artículos llevan a ella.",
  noAddress: (typed) => `«${typed}» no es una dirección web. Use una como example.org/page.`,
  address: "Dirección web",
  show: "Mostrar",
  open: "Abrir esta dirección",
  newestFirst: (articles) => `${articles}, los más recientes primero`,
  none: "Ningún artículo lleva a esta dirección.",
  byHeadline: "Su titular lleva aquí.",
  inText: "Enlazada en su texto.",
};
