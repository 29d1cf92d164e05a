import type { destinations as english } from "../en/destinations";

export const destinations: typeof english = {
  title: "Links zu einer Adresse",
  description: "Welche Artikel dieses Archivs zu einer Webadresse führen, und wann.",
  ask: "Geben Sie eine Webadresse ein, um zu sehen, welche Artikel dorthin führen.",
  noAddress: (typed) => `„${typed}“ ist keine Webadresse. Nehmen Sie eine wie example.org/page.`,
  address: "Webadresse",
  show: "Zeigen",
  open: "Diese Adresse öffnen",
  newestFirst: (articles) => `${articles}, neueste zuerst`,
  none: "Kein Artikel führt zu dieser Adresse.",
  byHeadline: "Seine Schlagzeile führt hierher.",
  inText: "Im Text verlinkt.",
};
