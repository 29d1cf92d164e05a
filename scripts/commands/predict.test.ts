import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";

async function predictPeople(lines: string[]): Promise<{ status: number | null; out: string; complaints: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/backfile.ts", "predict", "people"]);
  const [out, complaints]: [string[], string[]] = [[], []];
  child.stdout.on("data", (bytes: Buffer) => out.push(bytes.toString()));
  child.stderr.on("data", (bytes: Buffer) => complaints.push(bytes.toString()));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  // Slower than the command starts: a pipe that has nothing to give yet is no end.
  for (const line of lines) {
    await setTimeout(1500);
    child.stdin.write(`${line}\n`);
  }
  child.stdin.end();
  return { status: await ended, out: out.join(""), complaints: complaints.join("") };
}

test("predict waits for a slow writer, answers in order, and names the line that does not fit", async () => {
  const text = "Mayor Lena Horvat opened the bridge. Horvat praised the engineers.";
  const lines = [JSON.stringify({ id: "one", text }), "{broken", JSON.stringify({ id: "two", text: "Nobody came." })];
  const { status, out, complaints } = await predictPeople(lines);
  const [one, two] = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(one.people.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual([
    "Lena Horvat",
    "Horvat",
  ]);
  expect(two).toEqual({ id: "two", people: [] });
  expect(complaints).toContain("Line 2");
  expect(status).toBe(1);
});
