/** What Next gives a page as `searchParams`. */
export type PageQuery = Promise<Record<string, string | string[] | undefined>>;
