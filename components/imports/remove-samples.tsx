import { BackField } from "@/components/decisions/back-field";
import { ConfirmedForm } from "@/components/decisions/confirmed-form";
import { SectionHeading } from "@/components/ui/section-heading";

/** One step out of the sample archive that a new archive starts with. */
export function RemoveSamples({ action }: { action: (form: FormData) => Promise<void> }) {
  return (
    <section aria-labelledby="samples">
      <SectionHeading id="samples">The sample archive</SectionHeading>
      <p className="mb-2 max-w-measure">
        This archive began with sample issues, so that every page has something to show. Remove them when you start with
        your own.
      </p>
      <ConfirmedForm
        action={action}
        summary="Remove the sample archive"
        question="All sample issues go, with the people, publications and events that only they name. What you imported stays. The samples do not come back by themselves."
        submit="Remove the sample archive"
      >
        <BackField path="/admin" />
      </ConfirmedForm>
    </section>
  );
}
