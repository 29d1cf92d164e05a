import { consonantKey } from "./spelling-keys";

/**
 * What a folded word of a name tells of its bearer, from 0 to 1; null for a word that is not among the usual ones. An
 * "Ali Hassan" need not be "Ali Muhammad Hassan". Longer words are known in all their spellings.
 */
export function weighUsualWord(folded: string): number | null {
  if (IN_MANY_PLACES.has(folded) || (folded.length >= LONG && USUAL_KEYS.has(consonantKey(folded)))) return 0.15;
  return USUAL.has(folded) ? 0.25 : null;
}

const LONG = 6;

// Usual Muslim names say least: they are in the names of fathers and grandfathers as well.
const IN_MANY_PLACES = words(
  `muhammad mohammad mohammed mohamed mohamad muhammed mohd ahmad ahmed ali hassan hasan hussein husayn hussain hossein
  husain abdallah abdullah abd abu abou umm omar umar khalid khaled ibrahim yusuf youssef said saeed sayed salim salem saleh salih
  mahmud mahmoud mustafa mostafa karim khalil jamal nasir nasser hamid hamad ahmadi amin hajji haji mullah khan shah reza
  mahdi mehdi bakr musa isa abdrahman abdrahim`,
);
const USUAL = words(
  `jose maria juan luis carlos antonio francisco miguel garcia rodriguez hernandez lopez martinez perez gonzalez sanchez
  john james michael david robert william george thomas charles joseph mary`,
);

const USUAL_KEYS = new Set([...IN_MANY_PLACES].filter((word) => word.length >= LONG).map(consonantKey));

const FORMS_OF_ADDRESS = words(
  `haji hajji hajj alhaj mullah mawlawi maulavi mawlavi maulana sheikh shaykh sheik qari seyed sayyid sayyed dr gen
  general col colonel ustad capt commander`,
);

/** Forms of address that lists print before a name, as words of it ("Mullah", "Haji", "Sheikh"). */
export function isFormOfAddress(folded: string): boolean {
  return FORMS_OF_ADDRESS.has(folded);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
