import type { BrowserContext } from "@playwright/test";

type Watched = { problems: (allowed: RegExp | null) => string[] };

/** Notes what no page of the archive may do: call a foreign server, complain in the console, throw. */
export function watchContext(context: BrowserContext, siteUrl: string): Watched {
  const problems: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && new URL(url).origin !== siteUrl) problems.push(`foreign request: ${url}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => problems.push(`thrown: ${error.error().message}`));
  return { problems: (allowed) => problems.filter((problem) => !allowed?.test(problem)) };
}
