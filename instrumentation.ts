/** Called by the framework once, before the server takes its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { followAnswers } = await import("@/app/_web/answer-status");
  followAnswers();
  const { startJobs } = await import("@/lib/server");
  startJobs();
}
