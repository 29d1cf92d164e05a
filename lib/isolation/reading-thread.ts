import { parentPort } from "node:worker_threads";
import { analyseIssue } from "@/lib/analysis/articles/analyse-issue";
import { listEntryPages } from "@/lib/analysis/intake/list-entry-pages";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import type { ThreadRequest } from "./read-in-thread";

// The whole of a reading thread: bytes of strangers are read and analysed here, away from whoever serves readers.
parentPort?.on("message", async (request: ThreadRequest) => {
  try {
    parentPort?.postMessage({ ok: true, value: await answer(request) });
  } catch (error) {
    parentPort?.postMessage({ ok: false, error });
  }
});

parentPort?.postMessage("ready");

async function answer(request: ThreadRequest): Promise<unknown> {
  if (request.task === "list-pages") return listEntryPages(request.upload);
  const result = await readIssue(request.upload, request.known);
  return { ...result, analyses: result.ok ? analyseIssue(result.issue, request.said) : undefined };
}
