import { connect } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listenForMail, type Mail, type MailListener } from "./listen-for-mail";
import { deliver, talk } from "./testing/talk";

const MAIL = "Subject: Hello\r\n\r\nA mail.\r\n..and a line with a dot";

let listener: MailListener;
let taken: Mail[];
let failures: unknown[];

beforeEach(async () => {
  [taken, failures] = [[], []];
  const whether = async (recipient: string) =>
    recipient.startsWith("news@") ? "yes" : recipient.startsWith("paused@") ? "later" : "no";
  const take = async (mail: Mail) => {
    if (mail.sender === "broken@sender.example") throw new Error("The disk is full.");
    taken.push(mail);
  };
  listener = await listenForMail(
    { host: "127.0.0.1", port: 0 },
    { whether, take, onError: (error) => failures.push(error) },
  );
});
afterEach(() => listener.close());

const send = (from: string, to: string, mail = MAIL) => talk(listener.port, deliver(from, to, mail));

test("a mail to a known address is taken, byte for byte, with who sent it", async () => {
  expect(await send("harbour@sender.example", "news@archive.example")).toEqual([
    "220",
    "250",
    "250",
    "250",
    "354",
    "250",
  ]);
  const [mail] = taken;
  expect(mail).toMatchObject({ recipient: "news@archive.example", sender: "harbour@sender.example" });
  expect(new TextDecoder().decode(mail?.bytes)).toBe("Subject: Hello\r\n\r\nA mail.\r\n.and a line with a dot\r\n");
  expect(await send("", "news@archive.example")).toContain("354");
  expect(taken.at(-1)?.sender).toBeNull();
});

test("other addresses are refused: nothing is relayed, and one that is paused is told to be tried later", async () => {
  expect((await send("a@sender.example", "stranger@elsewhere.example"))[3]).toBe("550");
  expect((await send("a@sender.example", "paused@archive.example"))[3]).toBe("450");
  expect(taken).toEqual([]);
});

test("half a mail is none, and what is too large is refused at its end", async () => {
  const begin = deliver("a@sender.example", "news@archive.example", "").slice(0, 4);
  await talk(listener.port, [...begin, "Subject: Half a mail\r\n\r\nThe first hal", null]);
  const large = `Subject: Large\r\n\r\n${`${"x".repeat(998)}\r\n`.repeat(27_000)}`;
  expect((await send("a@sender.example", "news@archive.example", large)).at(-1)).toBe("552");
  const declared = ["EHLO sender.example", "MAIL FROM:<a@sender.example> SIZE=99000000"];
  expect((await talk(listener.port, declared)).at(-1)).toBe("552");
  expect(taken).toEqual([]);
});

test("a connection that goes on for ever is ended, though it is never idle", async () => {
  const handlers = { whether: async () => "yes" as const, take: async () => {}, onError: () => {} };
  const short = await listenForMail({ host: "127.0.0.1", port: 0, longestMs: 500 }, handlers);
  const socket = connect(short.port, "127.0.0.1");
  const dripping = setInterval(() => socket.write("N"), 50);
  socket.on("error", () => {});
  await new Promise<void>((resolve) => socket.once("close", () => resolve()));
  clearInterval(dripping);
  await short.close();
});

test("a mail that cannot be kept is asked for again", async () => {
  expect((await send("broken@sender.example", "news@archive.example")).at(-1)).toBe("451");
  expect(failures).toHaveLength(1);
});

test("there is no sign-in, and no more recipients than a newsletter has", async () => {
  expect((await talk(listener.port, ["EHLO sender.example", "AUTH PLAIN AGEAYQ=="])).at(-1)).toMatch(/^50/);
  const many = Array.from({ length: 21 }, (_, at) => `RCPT TO:<news@${at}.example>`);
  const answers = await talk(listener.port, ["EHLO sender.example", "MAIL FROM:<a@sender.example>", ...many]);
  expect(answers.slice(-2)).toEqual(["250", "452"]);
});
