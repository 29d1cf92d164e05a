import { createContext } from "@/lib/archive/context";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import type { Database } from "@/lib/db/client";

/** Takes the archive's turn, as an import at work does. Answers, once it is taken, with how to end it. */
export async function holdTurn(database: Database): Promise<() => Promise<void>> {
  const context = createContext(database, { dataFolder: "" });
  return new Promise((resolve, reject) => {
    const turn = inTurn(context, () => {
      return new Promise<void>((finish) => {
        resolve(() => {
          finish();
          return turn;
        });
      });
    });
    turn.catch(reject);
  });
}
