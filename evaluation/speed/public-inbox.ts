import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Upload } from "@/lib/analysis/intake/types";

export type Indexing = { wallMs: number; cpuMs: number };

/**
 * How long public-inbox takes to index mails that lie in its repository already, with all its cores and without waiting for the
 * disk; null where it is not installed. https://public-inbox.org/public-inbox-index.html
 */
export function indexWithPublicInbox(mails: readonly Upload[]): Indexing | null {
  if (spawnSync("public-inbox-index", ["--help"]).error) return null;
  const folder = mkdtempSync(join(tmpdir(), "backfile-inbox-"));
  const inbox = join(folder, "inbox");
  const env = { ...process.env, HOME: folder, PI_CONFIG: join(folder, "config") };
  const run = (command: string, args: string[], input?: Buffer) => {
    const done = spawnSync(command, args, { env, input, maxBuffer: 1e8 });
    if (done.status !== 0) throw new Error(`${command} failed: ${done.stderr}`);
    return String(done.stdout);
  };
  try {
    run("public-inbox-init", ["-V2", "bench", inbox, "http://127.0.0.1/bench", "bench@example.org"]);
    run("git", ["--git-dir", join(inbox, "git/0.git"), "fast-import", "--quiet"], toCommits(mails));
    const start = performance.now();
    // The shell says what its children have used.
    const times = run("bash", ["-c", 'public-inbox-index --no-fsync "$0"; times', inbox]);
    return { wallMs: performance.now() - start, cpuMs: readTimes(times) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A commit for each mail, as version 2 of its format keeps them: the file `m`. */
function toCommits(mails: readonly Upload[]): Buffer {
  const signed = (at: number) => `Bench <bench@example.org> ${1_500_000_000 + at} +0000`;
  return Buffer.concat(
    mails.flatMap(({ bytes }, at) => [
      Buffer.from(
        `commit refs/heads/master\nmark :${at + 1}\nauthor ${signed(at)}\ncommitter ${signed(at)}\ndata 1\nm\n` +
          `${at > 0 ? `from :${at}\n` : ""}M 100644 inline m\ndata ${bytes.length}\n`,
      ),
      bytes,
      Buffer.from("\n"),
    ]),
  );
}

/** The second line of `times`: user and system time of the children, "0m2.691s 0m0.412s". */
function readTimes(text: string): number {
  const last = text.trim().split("\n").at(-1) ?? "";
  return [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60_000 + Number(s) * 1000,
    0,
  );
}
