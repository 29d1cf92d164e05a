import { isByProduct, leavesArchive } from "@/lib/analysis/intake/containers/member-names";
import type { IntakeFailure } from "@/lib/analysis/intake/types";
import { ContainerError, type Entry } from "@/lib/archive/filing/containers/container";
import { type Container, listEntries } from "@/lib/archive/filing/containers/list-entries";
import { toFault } from "@/lib/faults";

/** What a container holds. What its library finds wrong is said of the container; what fails on our side is thrown as it is. */
export async function* listSoundly(container: Container): AsyncGenerator<Entry> {
  const entries = listEntries(container);
  try {
    for (;;) {
      const next = await entries.next().catch(throwAsContainers);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await entries.return(undefined).catch(() => {});
  }
}

function throwAsContainers(error: unknown): never {
  if (error instanceof ContainerError || toFault(error)) throw error;
  throw new ContainerError("unreadable", "It is damaged or incomplete. Look for another copy of it.");
}

const LEAVES: IntakeFailure = {
  code: "unreadable",
  words: "Its name leads out of the archive it lies in, so it was not unpacked.",
};

/** Why an entry is not taken out, where that is known before it is opened. */
export const whyNotTaken = ({ name, refusal }: Entry): IntakeFailure | undefined =>
  leavesArchive(name) ? LEAVES : refusal;

type Unpacked =
  | { isUnpacked: true; code: string | null; words: string }
  | { isUnpacked: false; code: string; words: string };

/** "12 files were taken out of it. Left out: pictures, style sheets, drafts and the like (3)." */
export function describeUnpacked(count: number, leftOut: LeftOut, problem: ContainerError | null): Unpacked {
  if (count === 0) {
    if (problem) return { isUnpacked: false, code: problem.code, words: problem.message };
    const words = leftOut.isEmpty ? "It holds no files." : `It holds ${leftOut.listKinds()}, but no document.`;
    return { isUnpacked: false, code: "empty", words };
  }
  const said = [count === 1 ? "1 file was taken out of it." : `${count} files were taken out of it.`];
  if (!leftOut.isEmpty) said.push(`Left out: ${leftOut.listCounts()}.`);
  if (problem) said.push(problem.message);
  return { isUnpacked: true, code: problem?.code ?? null, words: said.join(" ") };
}

const BESIDE_DOCUMENTS = "pictures, style sheets, drafts and the like";

/** What is left out of a container, counted by what it is. */
export class LeftOut {
  private readonly counts = new Map<string, number>();

  /** Counts it where it is left out, and says whether it is. */
  take({ name, isLeftOut = false, leftOutAs }: Entry): boolean {
    const kind = leftOutAs ?? (isLeftOut || isByProduct(name) ? BESIDE_DOCUMENTS : null);
    if (kind !== null) this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    return kind !== null;
  }

  get isEmpty(): boolean {
    return this.counts.size === 0;
  }

  listKinds = (): string => inWords([...this.counts.keys()]);

  listCounts = (): string => inWords([...this.counts].map(([kind, count]) => `${kind} (${count})`));
}

/** Kinds have commas of their own. */
const inWords = (parts: readonly string[]): string => parts.join("; ");
