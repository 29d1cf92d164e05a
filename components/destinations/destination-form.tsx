import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";

/** Asks for a web address; a plain GET form. */
export function DestinationForm({ to }: { to: string }) {
  return (
    <form
      action="/destinations"
      aria-label="Links to an address"
      className="no-print mb-8 grid max-w-[48rem] grid-cols-[1fr_auto] items-end gap-3"
    >
      <Field name="to" type="search" label="Web address" defaultValue={to} maxLength={4000} autoComplete="off" />
      <Button tone="accent">Show</Button>
    </form>
  );
}
