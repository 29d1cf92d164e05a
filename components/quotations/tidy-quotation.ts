/** A quotation as it stands alone: the comma before "he said" is not part of it. */
export function tidyQuotation(text: string): string {
  return text.replace(/[,;]$/, "");
}
