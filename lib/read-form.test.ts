import { expect, test } from "vitest";
import { type FormFile, readForm } from "./read-form";

const LIMIT = {
  maxBytes: 1_000_000,
  maxParts: 10,
  maxFieldBytes: 8,
  words: (name: string | null) => `too much: ${name}`,
};

/** @param sizes of the pieces the body comes in, over and over */
function send(body: string, sizes: number[], type = "multipart/form-data; boundary=edge"): Request {
  const bytes = Buffer.from(body);
  let [at, piece] = [0, 0];
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close();
      const size = sizes[piece % sizes.length] ?? 1;
      controller.enqueue(new Uint8Array(bytes.subarray(at, at + size)));
      at += size;
      piece += 1;
    },
  });
  const headers = { "content-type": type };
  return new Request("http://localhost/", { method: "POST", body: stream, headers, duplex: "half" } as RequestInit);
}

const part = (disposition: string, content: string, type?: string) =>
  `--edge\r\nContent-Disposition: form-data; ${disposition}\r\n${type ? `Content-Type: ${type}\r\n` : ""}\r\n${content}\r\n`;

async function read(request: Request, limit = LIMIT) {
  const files: string[] = [];
  const take = async ({ field, fileName, mediaType, pieces }: FormFile) => {
    const kept: Uint8Array[] = [];
    for await (const piece of pieces) kept.push(piece);
    files.push([field, fileName, mediaType, Buffer.concat(kept)].join(" | "));
  };
  const fields = await readForm(request, limit, "a form", take);
  return { files, fields: Object.fromEntries(fields) };
}

const FORM = [
  part('name="text"', "harbour"),
  part('name="files"; filename="büg %22a%22.txt"', "line\r\n--edg\r\n-", "text/plain; charset=euc-kr"),
  part('name="files"; filename=""', "", "application/octet-stream"),
  part('name="long"', "0123456789"),
  "--edge--\r\nafter",
].join("");

test.each([[[1]], [[7, 64]], [[100_000]]])("a form is read the same in pieces of %j bytes", async (sizes) => {
  expect(await read(send(FORM, sizes))).toEqual({
    files: [
      'files | büg "a".txt | text/plain; charset=euc-kr | line\r\n--edg\r\n-',
      "files |  | application/octet-stream | ",
    ],
    fields: { text: "harbour", long: "01234567" },
  });
});

test("files are taken one after the other, and no more of a form is read than they take", async () => {
  const large = "x".repeat(200_000);
  const files = ["a", "b"].map((name) => part(`name="files"; filename="${name}"`, large));
  let [atOnce, most] = [0, 0];
  await readForm(send(`${files.join("")}--edge--`, [10_000]), LIMIT, "a form", async ({ pieces }) => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    for await (const _ of pieces) await new Promise(setImmediate);
    atOnce -= 1;
  });
  expect(most).toBe(1);
});

test("what a file fails with is thrown when the rest has come, and the others are taken", async () => {
  const files = ["a", "b", "c"].map((name) => part(`name="files"; filename="${name}"`, "x".repeat(200_000)));
  const begun: string[] = [];
  const reading = readForm(
    send(`${files.join("")}--edge--`, [9_000]),
    LIMIT,
    "a form",
    async ({ fileName, pieces }) => {
      begun.push(fileName);
      for await (const _ of pieces) if (fileName === "b") throw new Error("The disk is full.");
    },
  );
  await expect(reading).rejects.toThrow("The disk is full.");
  expect(begun).toEqual(["a", "b", "c"]);
});

test.each([
  ["a form that ends in a file", part('name="files"; filename="a"', "half").slice(0, -4), "a form"],
  ["one that ends in a header", "--edge\r\nContent-Disposition: form-data; na", "a form"],
  ["one without an edge", "anything", "a form"],
  ["nothing", "", "a form"],
  ["one of too many parts", part('name="a"', "1").repeat(11), "10 parts at most"],
])("%s is refused", async (_case, body, words) => {
  for (const sizes of [[1], [100_000]]) {
    await expect(read(send(body, sizes))).rejects.toMatchObject({
      code: "bad-request",
      message: expect.stringContaining(words),
    });
  }
});

test("more than the limit is refused, naming the file that was coming", async () => {
  const body = `${part('name="files"; filename="a"', "x".repeat(500))}${part('name="files"; filename="b"', "x".repeat(5_000))}`;
  for (const sizes of [[50], [100_000]]) {
    await expect(read(send(body, sizes), { ...LIMIT, maxBytes: 1_000 })).rejects.toMatchObject({
      code: "too-large",
      message: "too much: b",
    });
  }
});

test.each(["text/plain", "multipart/form-data", `multipart/form-data; boundary=${"x".repeat(71)}`])(
  "a body of the type %s is no form",
  async (type) => {
    await expect(read(send(FORM, [100], type))).rejects.toMatchObject({ code: "bad-request" });
  },
);
