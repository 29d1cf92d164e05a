import type { Metadata } from "next";
import { ShortcutList } from "@/components/shortcuts/shortcut-list";
import { PageHeader } from "@/components/ui/page-header";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";

export function generateMetadata(): Metadata {
  const { layout, shortcuts } = words();
  return { title: layout.shortcuts, description: shortcuts.lead, alternates: { canonical: inLanguage("/shortcuts") } };
}

export default function ShortcutsPage() {
  const { layout, shortcuts } = words();
  return (
    <>
      <PageHeader title={layout.shortcuts} lead={shortcuts.lead} />
      <ShortcutList />
    </>
  );
}
