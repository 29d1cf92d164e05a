import { words } from "@/messages/words";

/** Keys as they are printed on a keyboard; of a row of digits the first and the last. */
export function KeyNames({ keys }: { keys: readonly string[] }) {
  const [first = "", ...others] = keys;
  const isRow = others.length > 1;
  const shown = isRow ? [first, others.at(-1) ?? ""] : keys;
  return (
    <span dir="ltr" className="inline-flex flex-wrap items-baseline gap-1">
      {shown.map((key, place) => (
        <span key={key}>
          {isRow && place > 0 ? <span className="me-1">–</span> : null}
          <kbd>{key === " " ? words().shortcuts.space : key}</kbd>
        </span>
      ))}
    </span>
  );
}
