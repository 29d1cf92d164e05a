import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "@/lib/env";
import { AppError } from "@/lib/errors";

const SECRET_BYTES = 32;
const SECRET_MIN_CHARS = 32;

/**
 * What signs sessions: BACKFILE_SECRET, or one made once and kept in `<dataFolder>/secret`, readable by its owner only.
 * @throws AppError `internal` when the file holds too little to be a secret.
 */
export function readSecret(settings: Pick<Settings, "secret" | "dataFolder">): string {
  if (settings.secret) return settings.secret;
  const path = join(settings.dataFolder, "secret");
  const secret = readOnce(path) ?? makeSecret(settings.dataFolder, path);
  if (secret.length < SECRET_MIN_CHARS) {
    throw new AppError("internal", `${path} holds no usable secret: remove it, and a new one is made.`);
  }
  return secret;
}

function readOnce(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
}

/** Writes beside and links into place, so that of processes starting together all read the same, whole secret. */
function makeSecret(folder: string, path: string): string {
  mkdirSync(folder, { recursive: true });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(draft, `${randomBytes(SECRET_BYTES).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path, "utf8").trim();
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
