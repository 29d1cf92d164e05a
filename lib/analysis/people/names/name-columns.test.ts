import { expect, test } from "vitest";
import { nameColumns } from "./name-columns";

test.each([
  ["Élodie Marchand", "E"],
  ["elodie marchand", "E"],
  ["'t Hooft", "OTHER"],
  ["김정은", "OTHER"],
  ["3rd Baron", "OTHER"],
])("%s is listed under %s", (name, initial) => {
  expect(nameColumns(name)).toMatchObject({ name, initial });
});

test("accents and case do not part names in a list", () => {
  expect(nameColumns("Élodie Marchand").sortKey).toBe(nameColumns("ELODIE MARCHAND").sortKey);
});
