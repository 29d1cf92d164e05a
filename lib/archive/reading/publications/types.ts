import type { Reason } from "@/lib/analysis/text/span";

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

/** Another name that issues of a publication go by, and why they are its issues. */
export type OtherName = { slug: string; name: string; reason: Reason };

/** A publication with all its names. */
export type PublicationView = PublicationSummary & { alsoCalled: OtherName[] };

/** Who publishes publications, with what the archive holds of them. */
export type PublisherView = Pick<PublicationSummary, "issueCount" | "articleCount" | "firstDate" | "lastDate"> & {
  name: string;
  address: string;
  publications: PublicationSummary[];
};
