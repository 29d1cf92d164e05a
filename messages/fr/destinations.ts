import type { destinations as english } from "../en/destinations";

export const destinations: typeof english = {
  title: "Liens vers une adresse",
  description: "Quels articles de cette archive mènent à une adresse web, et quand.",
  ask: "Saisissez une adresse web pour voir quels articles y mènent.",
  noAddress: (typed) => `« ${typed} » n’est pas une adresse web. Utilisez-en une comme example.org/page.`,
  address: "Adresse web",
  show: "Afficher",
  open: "Ouvrir cette adresse",
  newestFirst: (articles) => `${articles}, du plus récent au plus ancien`,
  none: "Aucun article ne mène à cette adresse.",
  byHeadline: "Son titre mène ici.",
  inText: "Lien dans son texte.",
};
