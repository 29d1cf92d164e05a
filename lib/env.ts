import { z } from "zod";
import { AppError } from "@/lib/errors";

const schema = z.object({
  /** `file:<path>` for SQLite, `postgres://…` for PostgreSQL. */
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, "must begin with file: or postgres://")
    .default("file:data/backfile.db"),
  /** Where originals and the generated secret are kept. */
  BACKFILE_DATA: z.string().min(1).default("data"),
  /** The address readers use; links in feeds and sign-in cookies depend on it. */
  BACKFILE_URL: z.url().optional(),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  /** The address to listen on. */
  BACKFILE_HOST: z.string().default("127.0.0.1"),
  /** Proxies whose word on where a visitor comes from is believed: addresses and networks, separated by commas. */
  BACKFILE_PROXIES: z
    .string()
    .default("")
    .refine(
      (list) => list.split(",").every((each) => /^\s*(?:[\d.]+|[\da-f:.]*:[\da-f:.]*)?(?:\/\d{1,3})?\s*$/i.test(each)),
      {
        message: "must be network addresses, separated by commas",
      },
    ),
  /** Signs sessions; generated under the data folder when not given. */
  BACKFILE_SECRET: z.string().min(32, "needs at least 32 characters").optional(),
  /** `off` keeps the sample archive out of an empty archive. */
  BACKFILE_SAMPLES: z.enum(["on", "off"]).default("on"),
  /** `off` leaves imports to `npm run backfile -- work`, beside the server. */
  BACKFILE_WORKER: z.enum(["on", "off"]).default("on"),
  /** For tests only. `on` lets sources fetch from this machine too: whoever may add a source then reaches all that listens there. */
  BACKFILE_FETCH_LOOPBACK: z.enum(["on", "off"]).default("off"),
  BACKFILE_LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export type Settings = {
  databaseUrl: string;
  dataFolder: string;
  siteUrl: string;
  port: number;
  host: string;
  proxies: string;
  secret: string | null;
  loadsSamples: boolean;
  /** Whether the web server does jobs itself. */
  works: boolean;
  /** Whether sources may be on this machine: for tests. */
  allowsLoopback: boolean;
  logLevel: z.infer<typeof schema>["BACKFILE_LOG_LEVEL"];
};

/** The password of a mailbox, which stands nowhere but in the environment of the worker. */
export const readMailboxPassword = (sourceId: number): string | null =>
  process.env[`BACKFILE_MAILBOX_PASSWORD_${sourceId}`] || null;

/**
 * The settings of this process, checked. Empty variables count as not set.
 * @throws AppError `bad-request` naming each setting that is wrong and what it must be.
 */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new AppError("bad-request", `Settings are wrong. ${problems.join("; ")}`);
  }
  const values = parsed.data;
  return {
    databaseUrl: values.DATABASE_URL,
    dataFolder: values.BACKFILE_DATA,
    siteUrl: (values.BACKFILE_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ""),
    port: values.PORT,
    host: values.BACKFILE_HOST,
    proxies: values.BACKFILE_PROXIES,
    secret: values.BACKFILE_SECRET ?? null,
    loadsSamples: values.BACKFILE_SAMPLES === "on",
    allowsLoopback: values.BACKFILE_FETCH_LOOPBACK === "on",
    works: values.BACKFILE_WORKER === "on",
    logLevel: values.BACKFILE_LOG_LEVEL,
  };
}
