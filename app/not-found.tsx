import type { Metadata } from "next";
import { GonePage } from "@/components/layout/gone-page";
import { words } from "@/messages/words";

export const generateMetadata = (): Metadata => ({ title: words().layout.gone.missingShort, robots: { index: false } });

export default function NotFound() {
  return <GonePage status={404} words={words().layout.gone.mistyped} />;
}
