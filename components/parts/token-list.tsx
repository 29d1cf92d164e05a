import { SectionHeading } from "@/components/ui/section-heading";

export type Token = { name: string; value: string };

const SIZE = /^--text-/;
const COLOUR = /^light-dark\(|^#/;

/** Every token with its value, and what it looks like. */
export function TokenList({ tokens }: { tokens: readonly Token[] }) {
  const colours = tokens.filter(({ value }) => COLOUR.test(value));
  const sizes = tokens.filter(({ name }) => SIZE.test(name));
  const others = tokens.filter((token) => !colours.includes(token) && !sizes.includes(token));
  return (
    <>
      <section className="mb-12">
        <SectionHeading>Colours</SectionHeading>
        <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {colours.map(({ name, value }) => (
            <li key={name} className="flex items-center gap-3">
              <span
                className="size-11 flex-none rounded-control border border-edge"
                style={{ background: `var(${name})` }}
              />
              <Named name={name} value={value} />
            </li>
          ))}
        </ul>
      </section>
      <section className="mb-12">
        <SectionHeading>Sizes of type</SectionHeading>
        <ul className="grid gap-3">
          {sizes.map(({ name, value }) => (
            <li key={name} className="grid items-baseline gap-x-6 sm:grid-cols-[18rem_1fr]">
              <Named name={name} value={value} />
              <span className="font-serif" style={{ fontSize: value }}>
                The ferry came late
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="mb-12">
        <SectionHeading>Space, corners, focus</SectionHeading>
        <ul className="grid gap-3 sm:grid-cols-2">
          {others.map((token) => (
            <li key={token.name}>
              <Named {...token} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Named({ name, value }: Token) {
  return (
    <span className="text-small">
      <code className="block font-mono">{name}</code>
      <span className="text-ink-soft">{value}</span>
    </span>
  );
}
