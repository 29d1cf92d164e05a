import type { ServerResponse } from "node:http";
import { createPage, type Page } from "./page";

/** A longer answer goes out as it comes and is not kept. */
const MAX_BYTES = 4 * 1024 * 1024;

const SPOILT = Symbol.for("backfile.page-cache.spoilt");

/** Has the answer that is being written not kept, whatever its status: something failed on the way. */
export function spoil(answer: ServerResponse): void {
  Reflect.set(answer, SPOILT, true);
}

/**
 * Holds back what is written to an answer until it is whole. A finished page (status 200, no cookie set) is handed to `send`
 * in place of going out by itself; anything else goes out as it was written. Resolves with the page, or with null where there is none,
 * at the latest when the connection closes.
 */
export function holdAnswer(answer: ServerResponse, send: (page: Page) => void): Promise<Page | null> {
  const own = {
    write: answer.write.bind(answer),
    end: answer.end.bind(answer),
    writeHead: answer.writeHead.bind(answer),
    flushHeaders: answer.flushHeaders.bind(answer),
  };
  const chunks: Buffer[] = [];
  let bytes = 0;
  let isHeld = true;
  return new Promise((resolve) => {
    answer.once("close", () => resolve(null));
    const take = (chunk: unknown, encoding: unknown) => {
      if (chunk === undefined || chunk === null || typeof chunk === "function") return;
      const piece = toBuffer(chunk, encoding);
      chunks.push(piece);
      bytes += piece.length;
    };
    const release = () => {
      isHeld = false;
      Object.assign(answer, { write: own.write, end: own.end, flushHeaders: own.flushHeaders });
    };
    const passOn = () => {
      release();
      for (const chunk of chunks.splice(0)) own.write(chunk);
      resolve(null);
    };
    answer.flushHeaders = () => {};
    // Stays in place: others may have put theirs on top of it.
    answer.writeHead = ((status: number, ...rest: unknown[]) => {
      if (!isHeld) return (own.writeHead as (...all: unknown[]) => ServerResponse)(status, ...rest);
      answer.statusCode = status;
      setHeaders(answer, rest.at(-1));
      return answer;
    }) as ServerResponse["writeHead"];
    answer.write = ((chunk: unknown, encoding?: unknown, callback?: unknown) => {
      take(chunk, encoding);
      if (bytes > MAX_BYTES) passOn();
      call(encoding, callback);
      return true;
    }) as ServerResponse["write"];
    answer.end = ((chunk?: unknown, encoding?: unknown, callback?: unknown) => {
      take(chunk, encoding);
      const page =
        isFinished(answer) && bytes <= MAX_BYTES ? createPage(answer.getHeaders(), Buffer.concat(chunks)) : null;
      const callbacks = [chunk, encoding, callback].filter((one) => typeof one === "function");
      for (const one of callbacks) answer.once("finish", one as () => void);
      if (page) {
        release();
        send(page);
      } else {
        passOn();
        own.end();
      }
      resolve(page);
      return answer;
    }) as ServerResponse["end"];
  });
}

const isFinished = (answer: ServerResponse) =>
  answer.statusCode === 200 && !answer.hasHeader("set-cookie") && !Reflect.get(answer, SPOILT);

function toBuffer(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk === "string")
    return Buffer.from(chunk, typeof encoding === "string" ? (encoding as "utf8") : "utf8");
  // A copy: the writer may use the same bytes for the next piece.
  return Buffer.from(chunk as Uint8Array);
}

function setHeaders(answer: ServerResponse, headers: unknown): void {
  if (Array.isArray(headers)) {
    for (let at = 0; at + 1 < headers.length; at += 2) answer.setHeader(headers[at], headers[at + 1]);
  } else if (typeof headers === "object" && headers !== null) {
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) answer.setHeader(name, value);
  }
}

function call(...candidates: unknown[]): void {
  for (const one of candidates) if (typeof one === "function") queueMicrotask(() => one());
}
