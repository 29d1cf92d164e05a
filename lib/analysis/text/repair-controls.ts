// Bytes 80–9F of windows-1252 (WHATWG Encoding standard); five of them stand for nothing.
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Puts the characters of windows-1252 in place of the C1 controls that stand for them. Texts mean no C1 controls; they come
 * from windows-1252 read as ISO 8859-1, as the TextDecoder of Node 20 does.
 */
export function repairControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}
