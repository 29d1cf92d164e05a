import { once } from "node:events";
import { parseArgs } from "node:util";
import { log } from "@/lib/log";
import { listenForMail } from "@/lib/smtp/listen-for-mail";
import { type Command, complain, print, withArchive } from "./command";
import { migrateArchive } from "./migrate";

/** Below 1024 only root may listen; 2525 is where mail for another program is commonly handed on. */
const PORT = "2525";
const OPTIONS = { host: { type: "string" }, port: { type: "string" } } as const;

export const receiveMail: Command = {
  usage: "receive-mail [--host ADDRESS] [--port PORT]",
  summary: `Takes mail by SMTP for the addresses on the page of sources, until it is stopped; on 127.0.0.1, port ${PORT}, unless told otherwise.`,
  run: async (args) => {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const { host = "127.0.0.1", port = PORT } = values;
    if (positionals.length > 0 || !/^\d{1,5}$/.test(port)) {
      complain(`Usage: npm run backfile -- ${receiveMail.usage}`);
      return 2;
    }
    await migrateArchive();
    return withArchive(async ({ sources }) => {
      const handlers = {
        whether: sources.takesMail,
        take: sources.receiveMail,
        onError: (error: unknown) => log.error({ err: error }, "a mail could not be taken; its server tries again"),
      };
      const listener = await listenForMail({ host, port: Number(port) }, handlers);
      print(`Taking mail at ${host}, port ${listener.port}.`);
      await Promise.race(["SIGINT", "SIGTERM"].map((signal) => once(process, signal)));
      await listener.close();
      return 0;
    });
  },
};
