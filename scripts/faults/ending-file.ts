import { createHash } from "node:crypto";
import { join } from "node:path";
import { ROOT } from "@/lib/root";
import { makeMessage } from "./make-message";
import { ended, type Fault, findProblems, makePlace, openPlace, run } from "./place";

const [MESSAGES, BAD] = [20, 6];
const WORDS = /brought the worker down twice/;

/** A file that ends each process that opens it: the worker, and the one in which it is tried alone. */
export const endingFile: Fault = {
  name: "a file that ends its process",
  engines: ["sqlite", "postgresql"],
  run: async (engine, extent, note) => {
    const place = await makePlace(engine, extent, MESSAGES);
    const archive = openPlace(place);
    try {
      const uploads = place.files.map((_, index) => makeMessage(index));
      await archive.imports.receive(uploads, { createdById: "editor-1", publishes: true });
      const sha256 = createHash("sha256").update(makeMessage(BAD).bytes).digest("hex");
      const more = {
        BACKFILE_FAULTS_ENDED_BY: sha256,
        NODE_OPTIONS: `--require ${join(ROOT, "scripts/faults/end-process.cjs")}`,
      };
      const first = run(place, ["work", "--once"], more);
      const problems = (await ended(first)) === null ? [] : ["the worker was not ended by the file"];
      if ((await ended(run(place, ["work", "--once"], more))) !== 0) problems.push("the second worker did not finish");
      const aside = await archive.database.client.importFile.findMany({ where: { status: "failed" } });
      note(`set aside ${aside.length} of ${MESSAGES}: ${aside[0]?.failureWords}`);
      const isRight = aside.length === 1 && aside[0]?.position === BAD && WORDS.test(aside[0]?.failureWords ?? "");
      if (!isRight) problems.push("not the file alone was set aside");
      return { problems: [...problems, ...(await findProblems(archive, MESSAGES - 1))], said: place.said };
    } finally {
      await archive.close();
      place.close();
    }
  },
};
