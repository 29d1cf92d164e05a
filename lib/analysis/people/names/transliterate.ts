/** Letters of another script in Latin spelling, as newspapers write them. Other letters stay. */
export function transliterate(form: string): string {
  return form
    .normalize("NFKC")
    .replace(/[\u064b-\u065f\u0670\u0640]/g, "")
    .toLowerCase()
    .replace(/(^|[\s-])\u0639/g, "$1a")
    .replace(/[\u0400-\u052f\u0600-\u06ff]/g, (letter) => LETTERS.get(letter) ?? "");
}

/** Whether a text holds letters that `transliterate` knows. */
export function hasOtherScript(text: string): boolean {
  return /[\u0400-\u052f\u0600-\u06ff]/.test(text);
}

/** Arabic writes no short vowels: such a word says its consonants alone. */
export function isVowelless(text: string): boolean {
  return /[\u0600-\u06ff]/.test(text);
}

// Russian, Ukrainian, Belarusian and Serbian letters (BGN/PCGN without its signs); Arabic and Persian ones, long vowels
// as vowels. Written from code points, since right-to-left letters jump about in an editor.
const CYRILLIC = `а a б b в v г g ґ g д d ђ dj е e ё yo є ye ж zh з z и i і i ї yi й y ј j к k л l љ lj м m н n њ nj о o п p
р r с s т t ћ c у u ў u ф f х kh ц ts ч ch џ dz ш sh щ shch ъ _ ы y ь _ э e ю yu я ya`;
const ARABIC = `0621 _ 0622 a 0623 a 0624 u 0625 i 0626 y 0627 a 0628 b 0629 a 062a t 062b th 062c j 062d h 062e kh 062f d
0630 dh 0631 r 0632 z 0633 s 0634 sh 0635 s 0636 d 0637 t 0638 z 0639 _ 063a gh 0641 f 0642 q 0643 k 0644 l 0645 m 0646 n
0647 h 0648 u 0649 a 064a i 067e p 0686 ch 0698 zh 06a9 k 06af g 06cc i`;

const LETTERS = new Map([
  ...pairs(CYRILLIC),
  ...pairs(ARABIC).map(([code, latin]) => [String.fromCharCode(Number.parseInt(code, 16)), latin] as const),
]);

function pairs(table: string): [string, string][] {
  const cells = table.split(/\s+/);
  return cells.flatMap((cell, at) =>
    at % 2 === 0 ? [[cell, (cells[at + 1] ?? "").replace("_", "")] as [string, string]] : [],
  );
}
