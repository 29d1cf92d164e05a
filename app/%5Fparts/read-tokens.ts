import type { Token } from "@/components/parts/token-list";

/** The tokens that a style sheet defines, in their order; names that only point at another, and resets, are left out. */
export function readTokens(style: string): Token[] {
  const tokens = [...style.matchAll(/^\s+(--[a-z-]+):\s*([^;]+);/gm)].map(([, name = "", value = ""]) => ({
    name,
    value,
  }));
  return tokens.filter(({ value }) => !value.startsWith("var("));
}
