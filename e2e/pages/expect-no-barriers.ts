import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "../fixtures";

const WCAG_2_2_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** A scheme changes colours alone, and the wider page has all of them. */
const LOOKS = [
  { width: 390, schemes: ["light"] },
  { width: 1280, schemes: ["light", "dark"] },
] as const;

/** Axe finds nothing against WCAG 2.2 AA, on a phone and a desk, in the colours of day and night, and nothing scrolls sideways. */
export async function expectNoBarriers(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectNoBarriersHere(page);
}

export async function expectNoBarriersHere(page: Page): Promise<void> {
  const address = new URL(page.url()).pathname;
  for (const { width, schemes } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      // The other mode opens a further page for each of these runs, to put together what frames of other origins answer;
      // the pages of the archive have none.
      const axe = new AxeBuilder({ page }).setLegacyMode();
      const rules = colorScheme === "light" ? axe.withTags(WCAG_2_2_AA) : axe.withRules(["color-contrast"]);
      const { violations } = await rules.analyze();
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help} at ${node.target.join(" ")} (${node.failureSummary?.split("\n").at(-1)})`),
      );
      expect.soft(found, `${address} at ${width} px, ${colorScheme}`).toEqual([]);
    }
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(scrollWidth, `${address} at ${width} px does not scroll sideways`).toBeLessThanOrEqual(width);
  }
}
