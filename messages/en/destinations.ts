/** Addresses outside the archive, and who leads to them. */
export const destinations = {
  title: "Links to an address",
  description: "Which articles of this archive lead to a web address, and when.",
  ask: "Enter a web address to see which articles lead there.",
  noAddress: (typed: string) => `“${typed}” is not a web address. Use one such as example.org/page.`,
  address: "Web address",
  show: "Show",
  open: "Open this address",
  newestFirst: (articles: string) => `${articles}, newest first`,
  none: "No article leads to this address.",
  byHeadline: "Its headline leads here.",
  inText: "Linked in its text.",
};
