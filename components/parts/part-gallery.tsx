import { SectionHeading } from "@/components/ui/section-heading";
import { CONTROL_PARTS } from "./control-parts";
import type { Part } from "./part";
import { TEXT_PARTS } from "./text-parts";

/** Every part of `components/ui`, each with its name. */
export function PartGallery() {
  return (
    <>
      <Shelf title="Controls" parts={CONTROL_PARTS} />
      <Shelf title="Words and facts" parts={TEXT_PARTS} />
    </>
  );
}

function Shelf({ title, parts }: { title: string; parts: readonly Part[] }) {
  return (
    <section className="mb-12">
      <SectionHeading>{title}</SectionHeading>
      <dl className="grid gap-8">
        {parts.map(({ name, shows }) => (
          <div key={name} className="grid gap-x-6 gap-y-2 sm:grid-cols-[12rem_1fr]">
            <dt className="font-mono text-small text-ink-soft">{name}</dt>
            <dd className="flex min-w-0 flex-wrap items-start gap-3 *:min-w-0">{shows}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
