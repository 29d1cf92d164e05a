import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The Chromium that browser tests run in: the one named by CHROMIUM_PATH, one that is installed, Playwright's own, or one
 * that is installed now, by Playwright or else by the system's packages.
 * @throws Error when none can be had.
 */
export function findChromium(): string {
  const found = [process.env.CHROMIUM_PATH, ...INSTALLED, ownPath()].find((path) => path && existsSync(path));
  if (found) return found;
  for (const install of [installByPlaywright, installBySystem]) {
    process.stdout.write(`Installing Chromium (${install.name}) …\n`);
    install();
    const path = [...INSTALLED, ownPath()].find((candidate) => existsSync(candidate));
    if (path) return path;
  }
  throw new Error("No Chromium was found, and none could be installed. Set CHROMIUM_PATH to one.");
}

function ownPath(): string {
  return chromium.executablePath();
}

function installByPlaywright(): void {
  run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
}

function installBySystem(): void {
  const packages = ["chromium", "fonts-noto-core", "fonts-noto-cjk"];
  run("apt-get", ["update"]);
  run("apt-get", ["install", "-y", "--no-install-recommends", ...packages]);
}

function run(command: string, args: string[]): void {
  // Failing is an answer here: the next way is tried.
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], timeout: 600_000 });
}
