import { describe, expect, it } from "vitest";
import { identifyPerson } from "@/lib/analysis/people/identify-person";
import { compareNames } from "./compare-names";

// Fathers and sons, brothers and sisters, namesakes by generation: two people each.
const RELATIVES: [string, string][] = [
  ["Donald Trump", "Donald Trump Jr."],
  ["Donald J. Trump", "Donald J. Trump, Jr."],
  ["George W. Bush", "George H. W. Bush"],
  ["George W. Bush", "George H.W. Bush"],
  ["Martin Luther King Sr.", "Martin Luther King Jr."],
  ["Ferdinand Marcos", "Ferdinand Marcos Jr."],
  ["Ferdinand Marcos Sr.", "Ferdinand Marcos Jr."],
  ["Robert F. Kennedy", "Robert F. Kennedy Jr."],
  ["Cornelius Vanderbilt", "Cornelius Vanderbilt II"],
  ["Cornelius Vanderbilt II", "Cornelius Vanderbilt III"],
  ["Henry Ford", "Henry Ford II"],
  ["John D. Rockefeller", "John D. Rockefeller Jr."],
  ["John D. Rockefeller Jr.", "John D. Rockefeller III"],
  ["Oliver Wendell Holmes Sr.", "Oliver Wendell Holmes Jr."],
  ["Al Gore Sr.", "Al Gore Jr."],
  ["Ken Griffey", "Ken Griffey Jr."],
  ["Cal Ripken Sr.", "Cal Ripken Jr."],
  ["Johann Strauss I", "Johann Strauss II"],
  ["Arthur M. Schlesinger Sr.", "Arthur M. Schlesinger Jr."],
  ["Hank Williams", "Hank Williams Jr."],
  ["Hank Williams Jr.", "Hank Williams III"],
  ["Harry Connick", "Harry Connick Jr."],
  ["Sammy Davis Sr.", "Sammy Davis Jr."],
  ["Adlai Stevenson II", "Adlai Stevenson III"],
  ["Robert A. Taft", "Robert A. Taft III"],
  ["Kim Jong Il", "Kim Jong Un"],
  ["Kim Jong Il", "Kim Il Sung"],
  ["Kim Jong Un", "Kim Jong Nam"],
  ["Kim Jong Un", "Kim Yo Jong"],
  ["Kim Jong Chol", "Kim Jong Il"],
  ["Park Chung-hee", "Park Geun-hye"],
  ["Bashar al-Assad", "Hafez al-Assad"],
  ["Bashar al-Assad", "Maher al-Assad"],
  ["Saddam Hussein", "Uday Hussein"],
  ["Uday Hussein", "Qusay Hussein"],
  ["Raúl Castro", "Fidel Castro"],
  ["Wladimir Klitschko", "Vitali Klitschko"],
  ["Venus Williams", "Serena Williams"],
  ["Bill Clinton", "Hillary Clinton"],
  ["Lech Kaczyński", "Jarosław Kaczyński"],
  ["Indira Gandhi", "Rajiv Gandhi"],
  ["Lee Kuan Yew", "Lee Hsien Loong"],
  ["Hun Sen", "Hun Manet"],
  ["Pierre Trudeau", "Justin Trudeau"],
  ["Alexandre Dumas", "Alexandre Dumas Jr."],
  ["William Pitt the Elder", "William Pitt the Younger"],
  ["J. B. S. Haldane", "J. S. Haldane"],
];

describe("relatives of one name", () => {
  it.each(RELATIVES)("%s is not %s", (one, other) => {
    expect(compareNames(one, other).same).toBe("different");
    for (const [name, known] of [
      [one, other],
      [other, one],
    ] as const) {
      const person = { name, forms: [name], surname: name.split(" ").at(-1) ?? "", roles: [] };
      const answer = identifyPerson(person, [{ id: 1, name: known, forms: [known], roles: [], articleCount: 9 }]);
      expect(answer.kind).toBe("new");
    }
  });

  it("knows one generation written in two ways", () => {
    expect(compareNames("Otto Brandt Jr.", "Otto Brandt, junior").same).toBe("same");
    expect(compareNames("Otto W. Brandt", "Otto Walter Brandt").same).toBe("compatible");
    expect(compareNames("Otto Brandt", "Otto H. W. Brandt").same).toBe("compatible");
  });
});
