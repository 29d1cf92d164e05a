import { type Command, complain, print, withArchive } from "./command";

export const reanalyse: Command = {
  usage: "reanalyse [ISSUE-ID…]",
  summary: "Reads all originals (or those of some issues) again; editors' decisions hold.",
  run: async (args) => {
    const ids = args.map(Number);
    if (ids.some((id) => !Number.isInteger(id) || id < 1)) {
      complain(`Usage: npm run backfile -- ${reanalyse.usage}`);
      return 2;
    }
    const done = await withArchive((archive) => archive.imports.reanalyse(ids.length > 0 ? ids : undefined));
    if (!done) {
      print("Another process has read them again, or will: see the page of jobs.");
      return 0;
    }
    print(`Read ${done.issues} issues with ${done.articles} articles again.`);
    for (const { issueId, words } of done.failed) complain(`Issue ${issueId} stays as it was: ${words}`);
    return done.failed.length === 0 ? 0 : 1;
  },
};
