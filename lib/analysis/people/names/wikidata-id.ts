const ITEM = /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d{0,11})$/i;

/** "Q56226", also out of an address; null when it is no item of Wikidata. */
export function readWikidataId(text: string): string | null {
  return ITEM.exec(text.trim())?.[1]?.toUpperCase() ?? null;
}
