/** "PYEONGCHANG (Foreland Review)" names Pyeongchang; null when a dateline names no city. */
export function readDatelineCity(dateline: string | null): string | null {
  const city = /^\s*([\p{L}\p{M} .'\u2019-]{3,40}?)\s*(?:[(,\u2014\u2013]|--|$)/u.exec(dateline ?? "")?.[1];
  return city ? city.toLowerCase().replace(/(^|[ -])\p{L}/gu, (letter) => letter.toUpperCase()) : null;
}
