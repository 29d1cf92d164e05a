/** Something that may be meant by what is being typed, with where choosing it leads. */
export type Suggestion = {
  kind: "date" | "person" | "publication" | "event" | "section" | "article";
  label: string;
  /** Who or what it is in one line: a role, a date, a publication. */
  line: string | null;
  /** Published articles, where they are counted. */
  articleCount: number | null;
  address: string;
};
