// One syllable of romanised Korean (Revised, McCune-Reischauer and the newspapers' mixtures of both), and of Pinyin and Wade-Giles.
const KOREAN =
  /^(?:kk|tt|pp|ss|jj|ch|kh|ph|sh|th|dzs|dz|sz|xh|[bcdghjkmnprsty])?(?:yae|yeo|wae|weo|woo|young|ae|ya|eo|ye|yo|yu|wa|wi|we|wo|oe|ui|eu|ou|oo|ee|[aeiou])(?:ng|ck|[bkghlmnprst])?$/;
const CHINESE =
  /^(?:zh|ch|sh|ts|hs|ng|[bpmfdtnlgkhjqxrzcsyw])?'?(?:iang|iong|uang|ueng|oong|ang|eng|ing|ong|ung|iao|ian|ien|ieh|uai|uan|uei|iou|oon|een|ai|ei|ao|ou|an|en|in|un|on|ia|ie|iu|ua|ui|uo|ue|oo|ee|ew|ih|[aeiou])[rkptm]?$/;
const VIETNAMESE = /^(?:ng|nh|kh|ph|th|tr|ch|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
const HYPHENS = /[-\u2010\u2011]/;

/** Whether a folded word reads as one or two syllables of a Korean given name: "jong", "jong-un", "yongnam". */
export function looksKorean(folded: string): boolean {
  const parts = folded.split(HYPHENS);
  return parts.length <= 2 && parts.every((part) => part.length <= 6 && KOREAN.test(part));
}

/** Whether a folded word reads as one or two syllables of Chinese: "xi", "tse-tung", "jinping" only when hyphenated or short. */
export function looksChinese(folded: string): boolean {
  const parts = folded.split(HYPHENS);
  return parts.length <= 2 && parts.every((part) => part.length <= 6 && CHINESE.test(part));
}

const TWO_CHINESE =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|[aeiou])(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|[aeiou])$/;

/** Two syllables of Pinyin written together: "jinping", "jiabao". */
export function looksJoinedPinyin(folded: string): boolean {
  return folded.length <= 11 && TWO_CHINESE.test(folded);
}

/** Whether a folded word reads as one syllable of Vietnamese: "van", "thieu", "phuong". */
export function looksVietnamese(folded: string): boolean {
  return folded.length <= 7 && VIETNAMESE.test(folded);
}
