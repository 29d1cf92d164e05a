import { parentPort } from "node:worker_threads";
import { analyseIssue } from "@/lib/analysis/articles/analyse-issue";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import type { ReadRequest } from "./read-in-thread";

// The whole of a reading thread: bytes of strangers are read and analysed here, away from whoever serves readers.
parentPort?.on("message", async ({ upload, known, said }: ReadRequest) => {
  try {
    const result = await readIssue(upload, known);
    const analyses = result.ok ? analyseIssue(result.issue, said) : undefined;
    parentPort?.postMessage({ ok: true, value: { ...result, analyses } });
  } catch (error) {
    parentPort?.postMessage({ ok: false, error });
  }
});

parentPort?.postMessage("ready");
