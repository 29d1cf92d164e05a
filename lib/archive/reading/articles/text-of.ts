/** What a query selects beside an article's row to answer with its text. */
export const BODY = { select: { text: true } } as const;

/** The text of an article selected with its `BODY`. Empty when the article was deleted between the two reads. */
export function textOf({ body }: { body: { text: string } | null }): string {
  return body?.text ?? "";
}
