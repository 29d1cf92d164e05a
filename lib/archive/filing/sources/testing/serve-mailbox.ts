import { type AddressInfo, connect, createServer, type Server } from "node:net";
// @ts-expect-error: it has no types.
import hoodiecrow from "hoodiecrow-imap";

type Message = { raw: string; flags: string[] };
type Hoodiecrow = {
  listen: (port: number, done: () => void) => void;
  close: (done: () => void) => void;
  appendMessage: (folder: string, flags: string[], date: Date, raw: string) => void;
  getMailbox: (folder: string) => { messages: Message[] };
  server: Server;
};

const open: (options: object) => Hoodiecrow = hoodiecrow;

export type TestMailbox = {
  port: number;
  add: (raw: string) => void;
  flags: () => string[];
  /** Breaks the connection off when a client says what matches. */
  breakAt: (said: RegExp | null) => void;
  /** Announces each mail as longer than it is. */
  swell: () => void;
  said: string[];
  close: () => Promise<void>;
};

/** A mail server with one folder, "News", for `testuser` with the password `testpass`. */
export async function serveMailbox(): Promise<TestMailbox> {
  const server = open({ plugins: ["ID"], storage: { "": { folders: { News: { messages: [] } } } } });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.server.address() as AddressInfo;
  let broken: RegExp | null = null;
  let isSwollen = false;
  const said: string[] = [];
  const front = createServer((socket) => {
    const behind = connect(port, "127.0.0.1");
    for (const one of [socket, behind]) one.on("error", () => {});
    behind.on("data", (piece) => {
      const text = piece.toString("latin1");
      socket.write(isSwollen ? text.replace(/BODY\[\] \{\d+\}/g, "BODY[] {90000000}") : text, "latin1");
    });
    behind.on("close", () => socket.destroy());
    socket.on("data", (piece) => {
      const line = piece.toString("latin1");
      said.push(line);
      if (broken?.test(line)) behind.destroy();
      if (broken?.test(line)) socket.destroy();
      else behind.write(piece);
    });
    socket.on("close", () => behind.destroy());
  });
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  return {
    port: (front.address() as AddressInfo).port,
    add: (raw) => server.appendMessage("News", [], new Date(0), raw),
    flags: () => server.getMailbox("News").messages.flatMap(({ flags }) => flags.filter((flag) => flag !== "\\Recent")),
    breakAt: (pattern) => {
      broken = pattern;
    },
    swell: () => {
      isSwollen = true;
    },
    said,
    close: async () => {
      await new Promise((resolve) => front.close(resolve));
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}
