import { expect, test } from "vitest";
import { createArchive } from "@/lib/archive/archive";
import { HARBOUR, textFile } from "@/lib/archive/testing/documents";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const EDITOR = { id: "editor-1", name: "Vera Editor" };
const HINTS = { publication: "Ferry Notes", date: { date: "2020-05-01", precision: "month" } } as const;

const NAMELESS = `The ferry sails again

The ferry to Northbank sailed again on Monday, said Elena Markovska, head of the port authority. It had lain still for two
long winters, and the crossing by road takes three hours.

Tickets cost three crowns, as they did before the pier burned down.
`;

onBothEngines("publication and date said on uploading", (open) => {
  test("hold for documents that do not say them, as a decision that can be undone", async () => {
    const database = await open();
    const archive = createArchive(database, { dataFolder: database.dataFolder });
    const importId = await archive.imports.receive([textFile("ferry.txt", NAMELESS), textFile("harbour.txt", HARBOUR)]);
    await archive.imports.analyse(importId, { hints: HINTS, by: EDITOR });

    const [ferry, harbour] = (await archive.imports.get(importId)).previews;
    expect(ferry?.issue).toMatchObject({
      publication: { name: "Ferry Notes" },
      date: { date: "2020-05-01", precision: "month", origin: "editor" },
    });
    expect(harbour?.issue).toMatchObject({ publication: { name: "The Harbour Letter" }, date: { origin: "stated" } });

    const { decisions } = await archive.decisions.list();
    expect(decisions).toMatchObject([{ kind: "issue-correction", accountName: EDITOR.name }]);
    await archive.imports.reanalyse();
    expect((await archive.imports.get(importId)).previews[0]?.issue?.publication?.name).toBe("Ferry Notes");
    await archive.decisions.undo(decisions[0]?.id ?? 0, EDITOR);
    expect((await archive.imports.get(importId)).previews[0]?.issue).toMatchObject({ publication: null, date: null });
  });
});
