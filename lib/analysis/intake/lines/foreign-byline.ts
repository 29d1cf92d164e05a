// Words that open a byline where "by" does not, and the names behind them: no sentence, no stop.
const OPENINGS = [
  "(?:取材・|撮影・)?(?:文|執筆|著者|筆者|作者|記者|撰文|作成)\\s?[：:・／/]\\s?",
  "(?:글|글·사진|글쓴이|필자)\\s?[:：/·]?\\s(?=\\p{Script=Hangul}{2,5}(?:$|[,·\\s]))",
  "(?:بقلم|كتبها?|تحرير)\\s?:?\\s",
  "(?:автор\\p{L}?|текст|подготовил\\p{L}?)\\s?[:：]\\s?",
  "(?:a cura di|autor(?:in|a|es)?|auteurs?|autore|redacción|redaktion|tekst|tekstas|yazan)\\s?:\\s",
];
const BYLINE = new RegExp(`^(?:${OPENINGS.join("|")})(?<names>[\\p{L}\\p{M}][^.!?。！？:：\\n|()]{1,48})$`, "iu");
const MAX_WORDS = 8;

/** The names of a byline in other languages: "文：田口まさる", "글 정유라", "بقلم كريم نصار", "Автор: Игорь Сомов"; null for other lines. */
export function readForeignNames(line: string): string | null {
  const names = BYLINE.exec(line)?.groups?.names?.trim();
  return names !== undefined && names.split(/\s+/).length <= MAX_WORDS ? names : null;
}
