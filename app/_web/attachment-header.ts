/**
 * A `Content-Disposition` that saves under the file's own name, whatever its letters: plain ASCII for old programs, and the
 * whole name in the form of RFC 8187.
 */
export function attachmentHeader(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7E]|["\\/%]/g, "_") || "original";
  const coded = encodeURIComponent(toWellFormed(fileName)).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
}

// Half of a surrogate pair makes encodeURIComponent throw.
const toWellFormed = (text: string) => text.replace(/\p{Cs}/gu, "\uFFFD");
