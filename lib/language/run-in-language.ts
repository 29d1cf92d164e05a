import { AsyncLocalStorage } from "node:async_hooks";
import type { Asked } from "./current-language";

const holder = globalThis as { backfileLanguage?: AsyncLocalStorage<Asked> };

function storage(): AsyncLocalStorage<Asked> {
  holder.backfileLanguage ??= new AsyncLocalStorage<Asked>();
  return holder.backfileLanguage;
}

/** Does what `work` does, and all that follows from it, in a language. */
export function runInLanguage<T>(asked: Asked, work: () => T): T {
  return storage().run(asked, work);
}

/** The same for all that follows in the present request, where it cannot be wrapped. */
export function enterLanguage(asked: Asked): void {
  storage().enterWith(asked);
}
