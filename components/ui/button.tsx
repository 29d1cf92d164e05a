import type { ButtonHTMLAttributes, ReactNode } from "react";

const BASE =
  "inline-flex min-h-9 items-center justify-center gap-2 rounded-control border px-3.5 py-1 text-plain no-underline";
const TONES = {
  plain: "border-edge bg-paper text-ink hover:bg-accent-soft",
  accent: "border-accent bg-accent text-on-accent hover:brightness-110",
  danger: "border-danger bg-paper text-danger hover:bg-danger-soft",
};

type Tone = keyof typeof TONES;
type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { tone?: Tone };

export function Button({ tone = "plain", className = "", type = "submit", ...rest }: ButtonProps) {
  const look = `${BASE} ${TONES[tone]} disabled:cursor-not-allowed disabled:opacity-60 ${className}`;
  return <button type={type} className={look} {...rest} />;
}

export function ButtonLink({ href, tone = "plain", children }: { href: string; tone?: Tone; children: ReactNode }) {
  return (
    <a href={href} className={`${BASE} ${TONES[tone]}`}>
      {children}
    </a>
  );
}
