import pino from "pino";
import { readSettings } from "@/lib/env";

/** The process's log: one JSON object a line on standard error, so that standard output stays for answers. */
export const log = pino({ level: readSettings().logLevel, base: null }, pino.destination({ fd: 2, sync: false }));
