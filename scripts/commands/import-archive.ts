import { type Command, complain, print, withArchive } from "./command";
import { migrateArchive } from "./migrate";

export const importArchive: Command = {
  usage: "import-archive FOLDER",
  summary: "Brings what “export FOLDER” wrote into an empty archive, of either engine: all of it, or nothing.",
  run: async ([folder, ...more]) => {
    if (folder === undefined || folder.startsWith("-") || more.length > 0) {
      complain(`Usage: npm run backfile -- ${importArchive.usage}`);
      return 2;
    }
    await migrateArchive();
    const { rows, files } = await withArchive(({ imports }) => imports.importArchive(folder));
    print(`Brought in ${rows} rows and ${files} files.`);
    return 0;
  },
};
