import { type Document, textDocument } from "./newsletter";

export const BEAM = "How the Beam Was Cut";
export const PRESS = "The Cider Press Turns Again";
export const KNIVES = "Buy our pruning knives at half the price";

/** An issue with a heading that is easily taken for a headline, and a line of advertising. */
export const orchardIssue = (number: number): Document =>
  textDocument(
    `orchard-${number}.md`,
    `---
title: "The Orchard Weekly No. ${number}"
date: 2021-09-${number}
---

# News

## ${PRESS}

The press of Lower Fenn was mended by its millers in ${number} days, and turned on a Saturday.

## ${BEAM}

Three carpenters took ${number} days over a beam of pear wood.

## Pears Are Late in Year ${number}

Frost came in May, and bees came after it to ${number} orchards.

${KNIVES}, edition ${number}.
`,
  );
