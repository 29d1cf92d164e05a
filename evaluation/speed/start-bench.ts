import { printTimes, summarizeTimes } from "./measure-times";
import { serveArchive, serveBareSite } from "./serve-site";

const ROUNDS = 5;

/** From the command to the first page, of the archive that the settings name and of an empty site, in turns. */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  await (await serveBareSite()).stop();
  const [bare, archive]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [times, serve] of [
      [bare, serveBareSite],
      [archive, serveArchive],
    ] as const) {
      const site = await serve();
      times.push(site.startMs);
      await site.stop();
    }
  }
  const baseline = summarizeTimes(bare);
  print(`from the command to the first page, ${ROUNDS} starts each in turns; ratio to an empty site of the framework`);
  print(`empty site: ${printTimes(baseline, baseline)}`);
  print(`archive, home: ${printTimes(summarizeTimes(archive), baseline)}`);
}
