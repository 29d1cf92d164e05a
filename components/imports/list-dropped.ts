// What stands beside documents in folders: a saved page brings its pictures along.
const BY_PRODUCT = /^\.|\.(?:png|jpe?g|gif|webp|avif|svg|ico|css|js|mjs|woff2?|ttf|db|ini)$/i;

/** The files that were dropped, those in dropped folders included but for pictures and the like. */
export async function listDropped(data: DataTransfer): Promise<File[]> {
  // The list is empty once the event is over: entries are asked for at once.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some((entry) => entry.isDirectory)) return [...data.files];
  return (await Promise.all(entries.map((entry) => listEntry(entry, false)))).flat();
}

async function listEntry(entry: FileSystemEntry, isInside: boolean): Promise<File[]> {
  if (entry.isFile) {
    if (isInside && BY_PRODUCT.test(entry.name)) return [];
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  // It answers with some at a time, and with none when there are no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return files;
    files.push(...(await Promise.all(some.map((one) => listEntry(one, true)))).flat());
  }
}
