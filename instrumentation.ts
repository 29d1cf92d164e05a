/** Called by the framework with whatever a page or a handler threw. */
export async function onRequestError(error: unknown): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { noteFault } = await import("@/app/_web/answer-status");
  noteFault(error);
}

/** Called by the framework once, before the server takes its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { followAnswers } = await import("@/app/_web/answer-status");
  followAnswers();
  // `npm start` has done so. Written out here, so that the bundler leaves it out of the built site.
  if (process.env.NODE_ENV === "development") {
    const { provideArchive } = await import("@/lib/archive-code");
    const { openArchive } = await import("@/lib/archive/archive");
    provideArchive(openArchive);
  }
  const { startJobs } = await import("@/lib/server");
  startJobs();
}
