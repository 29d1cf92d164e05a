// Below this a text says too little, above it no more.
const MIN_CHARS = 200;
const MAX_CHARS = 3_000;

/**
 * The language of a text in BCP 47 ("en", "ko"), from letter n-grams and words of 62 languages (tinyld); null for a text too
 * short. The models, some 50 MB in memory, are loaded with the first text that needs them.
 */
export async function detectLanguage(text: string): Promise<string | null> {
  const words = text.replace(/https?:\/\/\S+/g, " ").slice(0, MAX_CHARS);
  if ((words.match(/\p{L}/gu)?.length ?? 0) < MIN_CHARS / 2 || words.trim().length < MIN_CHARS) return null;
  const { detect } = await import("tinyld");
  const language = detect(words);
  return language === "" ? null : language;
}
