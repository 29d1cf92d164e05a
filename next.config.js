import { fenceOfPages } from "./app/_web/security-headers.js";

/** @type {import("next").NextConfig} */
const config = {
  // Another folder lets two servers of one checkout run side by side.
  distDir: process.env.BACKFILE_DIST ?? ".next",
  agentRules: false,
  poweredByHeader: false,
  // What a page says of itself is in its head for everybody, as pages are kept for everybody, not only for old crawlers.
  htmlLimitedBots: /./,
  // Native or heavy on the server; loaded by Node as they are.
  serverExternalPackages: [
    "better-sqlite3",
    "pg",
    "pino",
    "linkedom",
    "better-auth",
    "unpdf",
    "mammoth",
    "yauzl",
    "tar-stream",
  ],
  // A page is loaded when it is first asked for: to load all of them takes longer than all the rest of a start.
  experimental: { serverActions: { bodySizeLimit: "1mb" }, preloadEntriesOnStart: false },
  // Published HTML, originals and pictures set a fence of their own, a closer one; a preview for OpenRefine may be framed.
  headers: async () => [
    {
      source: "/((?!originals/|pictures/|issues/[^/]+/[^/]+/as-published/frame|api/reconcile/preview).*)",
      headers: fenceOfPages(),
    },
  ],
};

export default config;
