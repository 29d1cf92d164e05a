import { open } from "node:fs/promises";

/** Has the system keep what a folder holds: without it a file that was written may have no name after a loss of power. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
