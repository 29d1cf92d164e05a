/** A publication in a list, with what the archive holds of it. */
export type PublicationSummary = {
  slug: string;
  name: string;
  publisher: string | null;
  address: string;
  issueCount: number;
  articleCount: number;
  firstDate: string | null;
  lastDate: string | null;
};
