import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import { countOverlap, f1Of } from "./word-overlap";

/** Words read from PDFs against those that `pdftotext` (poppler) gives, each as a bag: order and paragraphs do not count. */
export async function run(corpora: string, print: (line: string) => void): Promise<void> {
  if (!hasPdftotext()) return print("Skipped: pdftotext (poppler-utils) is not installed.");
  const folder = join(corpora, "robustness/pdf");
  if (!existsSync(folder)) return print(`Skipped: ${folder} is not there.`);
  const scores: number[] = [];
  const refused = new Map<string, number>();
  let cpuMs = 0;
  for (const fileName of readdirSync(folder).sort()) {
    const start = process.cpuUsage();
    const result = await readIssue({ fileName, mediaType: null, bytes: readFileSync(join(folder, fileName)) });
    const { user, system } = process.cpuUsage(start);
    cpuMs = Math.max(cpuMs, (user + system) / 1000);
    if (!result.ok) {
      refused.set(result.reason.code, (refused.get(result.reason.code) ?? 0) + 1);
      continue;
    }
    const score = f1Of(countOverlap(result.issue.publishedText, pdftotext(join(folder, fileName))));
    scores.push(score);
    if (score < 0.97) print(`  ${fileName}: F1 ${score.toFixed(3)}`);
  }
  scores.sort((a, b) => a - b);
  const [median, least] = [scores[Math.floor(scores.length / 2)] ?? 0, scores[0] ?? 0];
  print(
    `words as pdftotext gives them, F1: median ${median.toFixed(3)}, least ${least.toFixed(3)} (n = ${scores.length})`,
  );
  print(`refused: ${[...refused].map(([code, count]) => `${count} ${code}`).join(", ")}`);
  print(`processor time of the slowest: ${Math.round(cpuMs)} ms`);
}

function hasPdftotext(): boolean {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function pdftotext(path: string): string {
  return execFileSync("pdftotext", [path, "-"], { stdio: ["ignore", "pipe", "ignore"] }).toString();
}
