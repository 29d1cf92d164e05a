import fc from "fast-check";
import { expect, it } from "vitest";
import { personSlug } from "./slug";

it.each([
  ["Kim Jong-un", "kim-jong-un"],
  ["José Muñoz", "jose-munoz"],
  ["Sinéad O’Connor", "sinead-oconnor"],
  ["Martin Luther King, Jr.", "martin-luther-king-jr"],
  ["김정은", "김정은"],
  ["…", "person"],
  ["", "person"],
])("the slug of %j is %j", (name, slug) => {
  expect(personSlug(name)).toBe(slug);
});

it("is short, and its own slug", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 500 }), (name) => {
      const slug = personSlug(name);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(slug).not.toMatch(/[\s/?#]|^-|-$|--/);
      expect(personSlug(slug)).toBe(slug);
    }),
  );
});
