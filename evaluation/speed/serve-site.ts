import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findFreePort } from "@/lib/db/testing/find-free-port";
import { ROOT } from "@/lib/root";

export type RunningSite = { port: number; pid: number; startMs: number; stop: () => Promise<void> };

const NEXT = join(ROOT, "node_modules/next/dist/bin/next");
const BARE_SITE = join(ROOT, "evaluation/speed/bare-site");
const POLL_MS = 10;
const PATIENCE_MS = 120_000;

/** The archive of the settings, as `npm start` serves it from the build that is there; `settings` go before those that are set. */
export const serveArchive = (settings: Record<string, string> = {}) =>
  serve(() => [join(ROOT, "scripts/start.mjs")], "/", settings);

/** A site of the framework alone, built when it is first needed. */
export function serveBareSite(): Promise<RunningSite> {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" } as const;
  if (!existsSync(join(BARE_SITE, ".next/BUILD_ID"))) {
    const build = spawnSync(process.execPath, [NEXT, "build", BARE_SITE], { env, encoding: "utf8" });
    if (build.status !== 0) throw new Error(`The bare site could not be built.\n${build.stdout}${build.stderr}`);
  }
  return serve((port) => [NEXT, "start", BARE_SITE, "-H", "127.0.0.1", "-p", String(port)], "/");
}

/** Starts a server on a free port and waits for its first page. `startMs` is the time until that page was there. */
async function serve(
  argsFor: (port: number) => string[],
  path: string,
  settings: Record<string, string> = {},
): Promise<RunningSite> {
  const port = await findFreePort();
  const own = { PORT: String(port), BACKFILE_HOST: "127.0.0.1", NODE_ENV: "production" } as const;
  const env = { ...process.env, ...settings, ...own };
  const begun = performance.now();
  const server = spawn(process.execPath, argsFor(port), { cwd: ROOT, env, stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const stop = () => {
    server.kill();
    return ended;
  };
  while (performance.now() - begun < PATIENCE_MS && server.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
    if (answer?.ok) {
      await answer.text();
      return { port, pid: server.pid ?? 0, startMs: performance.now() - begun, stop };
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  await stop();
  throw new Error("The server does not answer. Is there a build? npm run build makes one.");
}
