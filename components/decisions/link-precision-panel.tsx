import { Calibration } from "@/components/charts/calibration";
import { ShareLine } from "@/components/charts/share-line";
import { Notice } from "@/components/ui/notice";
import { SectionHeading } from "@/components/ui/section-heading";
import type { LinkPrecision, LinkShares } from "@/lib/archive/desk/decisions/measure-links";

/** How many links editors found right, of those readers saw and of those only editors saw, and how far scores can be trusted. */
export function LinkPrecisionPanel({ precision }: { precision: LinkPrecision }) {
  const { threshold, verdicts, implied, bands } = precision;
  const least = `${Math.round(threshold * 100)} %`;
  return (
    <div className="grid max-w-column gap-12">
      <section aria-labelledby="verdicts-heading">
        <SectionHeading id="verdicts-heading">Verdicts on single links</SectionHeading>
        <SharesTable shares={verdicts} least={least} caption="Links editors confirmed or rejected" />
        <div className="mt-4">
          <Notice tone="doubt">
            Editors notice errors more than correct links, so these shares are probably too low.{" "}
            <a href="/admin/links?of=shown">Links drawn at random</a> give a sample without this bias.
          </Notice>
        </div>
      </section>
      <section aria-labelledby="implied-heading">
        <SectionHeading id="implied-heading">Implied by other edits</SectionHeading>
        <p className="mb-3 text-plain">
          Splitting, merging or moving says something about every link between the two sides. One edit can count for
          many links, so these are counted separately.
        </p>
        <SharesTable shares={implied} least={least} caption="Links between the sides of a split, merge or move" />
      </section>
      <section aria-labelledby="bands-heading">
        <SectionHeading id="bands-heading">Accuracy by score</SectionHeading>
        {bands.length === 0 ? (
          <p>No verdict on a single link yet.</p>
        ) : (
          <>
            <p className="mb-3 text-plain">
              A score of 70 % means that seven of ten such links should be right: the upright stroke. The dot shows how
              many were. If the stroke is to the right of the dot and its interval, scores are too high.
            </p>
            <Calibration bands={bands} />
          </>
        )}
      </section>
    </div>
  );
}

function SharesTable({ shares, least, caption }: { shares: LinkShares; least: string; caption: string }) {
  const rows = [
    { name: "Shown to readers", share: shares.shown },
    { name: `Suggested to editors only (${least} or more)`, share: shares.suggested },
  ];
  return (
    <table className="w-full text-plain">
      <caption className="sr-only">{caption}: how many were right, with the 95 % interval</caption>
      <thead className="text-left text-note text-ink-soft">
        <tr>
          <th scope="col" className="py-1 pr-3 font-normal">
            Links
          </th>
          <th scope="col" className="py-1 font-normal">
            Right, with the 95 % interval (Wilson)
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, share }) => (
          <tr key={name} className="border-rule border-t align-top">
            <th scope="row" className="w-2/5 py-2 pr-3 text-left font-normal">
              {name}
            </th>
            <td className="py-2">
              {share ? <ShareLine share={share} /> : <span className="text-ink-soft">none yet</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
