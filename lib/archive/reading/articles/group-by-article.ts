/** Rows by the article they belong to, in their order. */
export function groupByArticle<R extends { articleId: number }>(rows: readonly R[]): Map<number, R[]> {
  const groups = new Map<number, R[]>();
  for (const row of rows) {
    const known = groups.get(row.articleId);
    if (known) known.push(row);
    else groups.set(row.articleId, [row]);
  }
  return groups;
}
