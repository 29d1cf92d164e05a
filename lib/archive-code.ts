import type { openArchive } from "@/lib/archive/archive";

const holder = globalThis as { backfileOpenArchive?: typeof openArchive };

/**
 * Says by which code this process opens its archive; whoever starts the server does. Bundled with the pages, every route would
 * bring a copy of its own, with all models and lists.
 */
export function provideArchive(open: typeof openArchive): void {
  holder.backfileOpenArchive = open;
}

/** @throws where the server was started by something else */
export function takeArchiveCode(): typeof openArchive {
  if (!holder.backfileOpenArchive) throw new Error("The site has to be started by `npm start` or `npm run dev`.");
  return holder.backfileOpenArchive;
}
