import { type Command, complain, print, withArchive } from "./command";

export const check: Command = {
  usage: "check [--repair]",
  summary:
    "Compares originals with their hashes, the search index with the articles, offsets with the texts, appearances with the mentions, and finds what is stuck; --repair mends what can be mended.",
  run: async (args) => {
    if (args.some((arg) => arg !== "--repair")) {
      complain(`Usage: npm run backfile -- ${check.usage}`);
      return 2;
    }
    const report = await withArchive(({ imports }) => (args.length > 0 ? imports.repair() : imports.check()));
    for (const { what, words, repaired } of report.findings) {
      complain(`${what}: ${words}${repaired ? ` ${repaired}` : ""}`);
    }
    const left = report.findings.filter((finding) => finding.repaired === undefined).length;
    const mended = report.findings.length - left;
    print(`Checked ${report.originals} originals, ${report.articles} articles, ${report.spans} spans.`);
    if (mended > 0) print(`${mended} mended.`);
    print(left === 0 ? "All is well." : `${left} findings.`);
    return left === 0 ? 0 : 1;
  },
};
