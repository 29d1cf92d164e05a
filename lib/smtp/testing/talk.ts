import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline";

/**
 * Says lines to a mail server, one after each of its answers, and gives the first digits of them. "" is said as the end of a
 * mail; null breaks the connection off.
 */
export async function talk(port: number, lines: readonly (string | null)[]): Promise<string[]> {
  const socket = connect(port, "127.0.0.1");
  const answers: string[] = [];
  const said = createInterface({ input: socket });
  socket.on("error", () => {});
  const rest = [...lines];
  for await (const line of said) {
    // "250-…" goes on in the next line.
    if (line[3] === "-") continue;
    answers.push(line.slice(0, 3));
    const next = rest.shift();
    if (next === undefined) break;
    if (next === null) socket.destroy();
    else socket.write(`${next}\r\n`);
    // What breaks off in the middle of a mail waits for no answer.
    if (rest[0] === null && answers.at(-1) === "354") await new Promise<void>((resolve) => socket.end(() => resolve()));
  }
  socket.destroy();
  if (!socket.closed) await once(socket, "close");
  return answers;
}

/** What a server says that sends a mail. */
export const deliver = (from: string, to: string, mail: string) => [
  "EHLO sender.example",
  `MAIL FROM:<${from}>`,
  `RCPT TO:<${to}>`,
  "DATA",
  `${mail}\r\n.`,
];
