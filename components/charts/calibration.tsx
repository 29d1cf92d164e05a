import type { ScoreBand } from "@/lib/archive/desk/decisions/measure-links";
import { ShareMark, toPercent } from "./share-line";

/** For each band of scores: how many were right (dot and interval), and how many the mean score promised (tick). */
export function Calibration({ bands }: { bands: ScoreBand[] }) {
  return (
    <table className="w-full text-plain">
      <caption className="sr-only">
        Links by score: what the mean score promises, how many editors confirmed, with the 95 % interval
      </caption>
      <thead className="text-left text-note text-ink-soft">
        <tr>
          <Head words="Score" />
          <Head words="promised" />
          <Head words="right" />
          <Head words="95 % interval" />
        </tr>
      </thead>
      <tbody className="numeric">
        {bands.map(({ from, to, meanScore, confirmed }) => (
          <tr key={from} className="border-rule border-t align-top">
            <th scope="row" className="whitespace-nowrap py-2 pr-3 text-left font-normal">
              {Math.round(from * 100)}–{toPercent(to)}
            </th>
            <td className="whitespace-nowrap py-2 pr-3">{toPercent(meanScore)}</td>
            <td className="whitespace-nowrap py-2 pr-3">
              {toPercent(confirmed.share)}{" "}
              <span className="text-note text-ink-soft">
                {confirmed.right} of {confirmed.all}
              </span>
            </td>
            <td className="w-2/5 py-2">
              <span className="sr-only">
                {toPercent(confirmed.low)} to {toPercent(confirmed.high)}
              </span>
              <ShareMark share={confirmed} expected={meanScore} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ words }: { words: string }) {
  return (
    <th scope="col" className="py-1 pr-3 font-normal">
      {words}
    </th>
  );
}
