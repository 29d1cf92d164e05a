import type { Context } from "@/lib/archive/context";
import { settleAndLink } from "@/lib/archive/filing/imports/settle-and-link";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import type { Acts } from "./act";
import { readAgain } from "./correction-acts";

const nothing = async () => {};

/** What was said of versions holds when readers' version is settled, or a document is compared with the others again. */
export const versionActs: Acts<"version-shown" | "version-apart"> = {
  "version-shown": {
    apply: nothing,
    revert: nothing,
    place: ({ original }) => ({ original }),
    followUndo: settleAgain,
  },
  "version-apart": {
    apply: nothing,
    revert: nothing,
    place: ({ original }) => ({ original }),
    followUndo: (context, { original }) => readAgain(context, { original: { sha256: original } }),
  },
};

async function settleAgain(context: Context, { original }: { original: string }): Promise<void> {
  await inTurn(context, async (held) => {
    const issues = await held.db.issue.findMany({ where: { original: { sha256: original } }, select: { id: true } });
    await settleAndLink(
      held,
      issues.map(({ id }) => id),
    );
  });
}
