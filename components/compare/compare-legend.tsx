/** What the marks mean. */
export function CompareLegend({ hasPassages }: { hasPassages: boolean }) {
  if (!hasPassages) return null;
  return (
    <section aria-label="Legend" className="mb-8 flex flex-wrap gap-x-6 gap-y-1 text-[0.875rem]">
      <p>
        <mark className="shared-quotation px-1">quoted on both sides</mark>
      </p>
      <p>
        <mark className="shared-passage px-1">the same words, not quoted</mark>
      </p>
      <p className="only-here">sentences only one side has</p>
      <p className="text-ink-soft">A number leads to the same passage across.</p>
    </section>
  );
}
