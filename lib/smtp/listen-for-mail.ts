import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";

/** As much as one uploaded file may have. */
const MAX_BYTES = 25 * 1024 * 1024;
/** Each may have a mail of that size in memory. */
const MAX_CLIENTS = 10;
/** A sending server that says nothing for so long has gone. */
const IDLE_MS = 60_000;
const CLOSE_MS = 5_000;
/** The longest a mail of the largest size takes over a slow line (RFC 5321, 4.5.3.2, allows ten minutes for its last step). */
const LONGEST_MS = 30 * 60_000;
/** A newsletter is sent to each subscriber in a mail of their own. */
const MAX_RECIPIENTS = 20;

export type Mail = {
  bytes: Uint8Array;
  recipient: string;
  /** As the sending server said (RFC 5321, MAIL FROM); null where it said nobody. */
  sender: string | null;
};

export type MailHandlers = {
  /** Whether mail for an address is taken: never, not now, or yes. */
  whether: (recipient: string) => Promise<"yes" | "no" | "later">;
  /** Keeps a whole mail. The sending server is told that it has arrived when this is done, and tries again where it throws. */
  take: (mail: Mail) => Promise<void>;
  onError: (error: unknown) => void;
};

export type MailListener = { port: number; close: () => Promise<void> };

class SmtpError extends Error {
  constructor(
    readonly responseCode: number,
    words: string,
  ) {
    super(words);
  }
}

/**
 * Takes mail by SMTP (RFC 5321) for the addresses that are known, and for no others: nothing is relayed. Without encryption
 * and sign-in: a mail server that has both stands in front of it where it is reached from elsewhere.
 *
 * @throws Error of the system where the port cannot be listened at
 */
export async function listenForMail(
  { host, port, longestMs = LONGEST_MS }: { host: string; port: number; longestMs?: number },
  handlers: MailHandlers,
): Promise<MailListener> {
  const server = new SMTPServer({
    ...{ size: MAX_BYTES, rejectOversized: true, maxClients: MAX_CLIENTS, socketTimeout: IDLE_MS },
    ...{ closeTimeout: CLOSE_MS, disabledCommands: ["AUTH", "STARTTLS"], disableReverseLookup: true, logger: false },
    banner: "Backfile",
    onRcptTo: (address, session, done) => {
      const isTooMany = session.envelope.rcptTo.length >= MAX_RECIPIENTS;
      if (isTooMany) return done(new SmtpError(452, "Too many recipients"));
      handlers.whether(address.address).then((answer) => done(REFUSALS[answer]), toBusy(handlers, done));
    },
    onData: (stream, session, done) => {
      takeMail(stream, session, handlers).then(() => done(null, "Taken"), toBusy(handlers, done));
    },
  });
  // One that says a letter a minute is never idle, and would keep its place for ever.
  server.server.on("connection", (socket) => {
    const end = setTimeout(() => socket.destroy(), longestMs);
    socket.once("close", () => clearTimeout(end));
  });
  // Connections that break off are no fault of ours.
  server.on("error", () => {});
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const REFUSALS = {
  yes: null,
  no: new SmtpError(550, "No such address here"),
  later: new SmtpError(450, "This address takes no mail just now"),
};

const toBusy = (handlers: MailHandlers, done: (error: Error) => void) => (error: unknown) => {
  if (!(error instanceof SmtpError)) handlers.onError(error);
  done(error instanceof SmtpError ? error : new SmtpError(451, "Not taken: try again later"));
};

async function takeMail(stream: SMTPServerDataStream, session: SMTPServerSession, handlers: MailHandlers) {
  const pieces: Buffer[] = [];
  for await (const piece of stream as AsyncIterable<Buffer>) {
    // What is too large is read to its end, and answered then.
    if (!stream.sizeExceeded) pieces.push(piece);
  }
  if (stream.sizeExceeded) throw new SmtpError(552, "The mail is too large");
  const { mailFrom, rcptTo } = session.envelope;
  const sender = (mailFrom ? mailFrom.address : "") || null;
  const bytes = new Uint8Array(Buffer.concat(pieces));
  for (const { address } of rcptTo) await handlers.take({ bytes, recipient: address, sender });
}
