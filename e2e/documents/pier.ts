import { type Document, textDocument } from "./newsletter";

export const BEES = "Bees Are Fewer This Year";
export const FERRY = "Ferry Sails Later";

/** An issue of two articles; the second tells how many boats are being painted, which was wrong at first. */
export const pierIssue = (fileName: string, boats: string): Document =>
  textDocument(
    fileName,
    `---
title: "The Pier Weekly No. 8"
date: 2021-04-05
---

# News

## ${BEES}

A third fewer hives stand in the upper valley than a year ago, its keepers of bees count. A wet spring and a mite are to blame.

## ${FERRY}

The ferry to the islands sails an hour later from Friday on, the harbour master said. ${boats} boats are being painted.
`,
  );
