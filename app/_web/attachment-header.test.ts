import { expect, test } from "vitest";
import { attachmentHeader } from "./attachment-header";

test.each([
  ["plain", "issue 247.txt", `attachment; filename="issue 247.txt"; filename*=UTF-8''issue%20247.txt`],
  [
    "in another script",
    "소식지.eml",
    `attachment; filename="___.eml"; filename*=UTF-8''%EC%86%8C%EC%8B%9D%EC%A7%80.eml`,
  ],
  [
    "with marks of the header's own",
    `a"; x='b`,
    `attachment; filename="a_; x='b"; filename*=UTF-8''a%22%3B%20x%3D%27b`,
  ],
  [
    "with a line break",
    "a\r\nSet-Cookie: b",
    `attachment; filename="a__Set-Cookie: b"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20b`,
  ],
  ["with half a pair", "a\uD83D.txt", `attachment; filename="a_.txt"; filename*=UTF-8''a%EF%BF%BD.txt`],
  ["empty", "", `attachment; filename="original"; filename*=UTF-8''`],
])("a name %s is saved under itself", (_, name, header) => {
  expect(attachmentHeader(name)).toBe(header);
  expect(() => new Headers({ "content-disposition": attachmentHeader(name) })).not.toThrow();
});
