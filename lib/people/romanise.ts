/** A folded word reduced to what all its romanisations share; equal keys mean "may be the same word". */
export function romanKey(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]/gu, "");
}
