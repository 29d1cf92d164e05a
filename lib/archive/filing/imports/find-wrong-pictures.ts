import type { Context } from "@/lib/archive/context";
import { storePictures } from "@/lib/archive/filing/issues/keep-pictures";
import { hashStored, removeOriginal } from "@/lib/db/originals";
import type { Finding } from "./finding";
import { readAgain, SOURCE } from "./reanalyse";

/** Pictures whose file is gone or has changed, and those that no issue shows any more. */
export async function findWrongPictures(context: Context): Promise<Finding[]> {
  const rows = await context.db.picture.findMany({
    select: { sha256: true, issues: { select: { issueId: true } } },
    orderBy: { sha256: "asc" },
  });
  const findings: Finding[] = [];
  for (const { sha256, issues } of rows) {
    if (issues.length === 0) {
      const words = `No issue shows the picture ${sha256} any more.`;
      findings.push({ what: "picture", words, repair: () => removePicture(context, sha256) });
      continue;
    }
    const hash = await hashStored(context.dataFolder, sha256);
    if (hash === sha256) continue;
    const words = hash === null ? `The picture ${sha256} is gone.` : `The picture ${sha256} has changed: ${hash}.`;
    findings.push({ what: "picture", words, repair: () => takeOutAgain(context, sha256, issues) });
  }
  return findings;
}

async function removePicture(context: Context, sha256: string): Promise<string> {
  const { count } = await context.db.picture.deleteMany({ where: { sha256, issues: { none: {} } } });
  if (count === 0) return "An issue shows it again: it stays.";
  // The same bytes may have been uploaded by themselves.
  if ((await context.db.original.count({ where: { sha256 } })) === 0) await removeOriginal(context.dataFolder, sha256);
  return "Removed.";
}

/** It is still inside the originals that it came in, of which one may be gone itself. */
async function takeOutAgain(context: Context, sha256: string, issues: readonly { issueId: number }[]): Promise<string> {
  for (const { issueId } of issues) {
    const source = await context.db.issue.findUniqueOrThrow({ where: { id: issueId }, select: SOURCE });
    const read = await readAgain(context, source).catch(() => null);
    const picture = read?.ok ? read.issue.pictures?.find((one) => one.sha256 === sha256) : undefined;
    if (!picture) continue;
    await removeOriginal(context.dataFolder, sha256);
    await storePictures(context, [picture]);
    return "Taken out of its original again.";
  }
  return "It could not be taken out of its original again.";
}
