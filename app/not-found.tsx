import type { Metadata } from "next";
import { GonePage } from "@/components/layout/gone-page";

export const metadata: Metadata = { title: "Not found", robots: { index: false } };

export default function NotFound() {
  return <GonePage status={404} words="The address may have been mistyped." />;
}
