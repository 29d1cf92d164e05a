/** The length of a text in Latin letters: a sign of Chinese, Japanese or Korean says as much as two. */
export function widthOf(text: string): number {
  return text.length + (text.match(/[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g)?.length ?? 0);
}
