import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";

/** Asks for a web address; a plain GET form. */
export function DestinationForm({ to }: { to: string }) {
  const says = words().destinations;
  return (
    <form
      action={inLanguage("/destinations")}
      aria-label={says.title}
      className="no-print mb-8 grid max-w-column grid-cols-[1fr_auto] items-end gap-3"
    >
      <Field name="to" type="search" label={says.address} defaultValue={to} maxLength={4000} autoComplete="off" />
      <Button tone="accent">{says.show}</Button>
    </form>
  );
}
