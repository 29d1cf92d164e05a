import type { Upload } from "@/lib/analysis/intake/types";

const PLACES = ["Ohrid", "Struga", "Bitola", "Korca", "Prilep", "Debar", "Kicevo", "Pogradec"];
const THINGS = ["ferry", "pier", "harbour", "market", "bridge", "school", "orchard", "mill"];
const DEEDS = ["opened", "closed", "repaired", "sold", "praised", "inspected", "moved", "named"];
const PEOPLE = ["Elena Markovska", "Arben Hoxha", "Petar Ilievski", "Mira Stojanova", "Luan Dema", "Vera Trajkova"];

/** One mail of a small newsletter, another for each number: no two are the same issue. */
export function makeMessage(number: number): Upload {
  const pick = (list: string[], step: number) =>
    list[(number * step + Math.floor(number / list.length)) % list.length] ?? "";
  const [place, thing, deed, person] = [pick(PLACES, 3), pick(THINGS, 5), pick(DEEDS, 7), pick(PEOPLE, 1)];
  const day = new Date(Date.UTC(2019, 0, 1 + number));
  const text = `From: Shore Notes <notes@shore.example>
To: readers@shore.example
Subject: Shore Notes No. ${number + 1}
Date: ${day.toUTCString().replace("GMT", "+0000")}
Message-ID: <shore-${number}@shore.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Shore Notes
No. ${number + 1}, ${day.toISOString().slice(0, 10)}

The ${thing} of ${place} is ${deed} on day ${number}

${place.toUpperCase()} -- The ${thing} number ${number} was ${deed} on Monday, said ${person}, head of the council of ${place}. It had taken ${
    number + 3
  } weeks and ${number * 7 + 11} crowns.

"We counted ${number * 13 + 5} boats and ${number + 2} carts before noon," ${person} said.
`;
  return { fileName: `shore-${number}.eml`, mediaType: "message/rfc822", bytes: new TextEncoder().encode(text) };
}
