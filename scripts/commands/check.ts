import { type Command, complain, print, withArchive } from "./command";

export const check: Command = {
  usage: "check",
  summary:
    "Compares originals with their hashes, the search index with the articles, offsets with the texts, appearances with the mentions.",
  run: async () => {
    const report = await withArchive((archive) => archive.imports.check());
    for (const finding of report.findings) complain(`${finding.what}: ${finding.words}`);
    print(`Checked ${report.originals} originals, ${report.articles} articles, ${report.spans} spans.`);
    print(report.findings.length === 0 ? "All is well." : `${report.findings.length} findings.`);
    return report.findings.length === 0 ? 0 : 1;
  },
};
