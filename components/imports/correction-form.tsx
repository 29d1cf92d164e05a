import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import type { CalendarDate } from "@/lib/analysis/text/calendar";

type CorrectionField = { name: string; label: string; value: string; hint?: string; isRequired?: boolean };

type CorrectionFormProps = {
  summary: string;
  action: (form: FormData) => Promise<void>;
  back: string;
  /** Which thing is corrected: the name of its id's field, and the id. */
  subject: { name: string; id: number };
  fields: CorrectionField[];
  isOpen?: boolean;
};

/** Fields as found, to be set right. What stood in them is sent along, so that only what was changed becomes a decision. */
export function CorrectionForm({ summary, action, back, subject, fields, isOpen = false }: CorrectionFormProps) {
  return (
    <Disclosure summary={summary} isOpen={isOpen}>
      <form action={action} className="grid max-w-[42rem] items-start gap-4 bg-surface px-4 py-4 sm:grid-cols-2">
        <BackField path={back} />
        <input type="hidden" name={subject.name} value={subject.id} />
        {fields.map(({ name, label, value, hint, isRequired }) => (
          <div key={name} className={name === "title" ? "sm:col-span-2" : undefined}>
            <input type="hidden" name={`was-${name}`} value={value} />
            <Field
              id={`${subject.name}-${subject.id}-${name}`}
              name={name}
              label={label}
              defaultValue={value}
              hint={hint}
              required={isRequired}
              maxLength={300}
            />
          </div>
        ))}
        <p className="sm:col-span-2">
          <Button>Correct</Button>
        </p>
      </form>
    </Disclosure>
  );
}

export const DATE_HINT = "2013-01-29, 2013-01 or 2013";

/** As the date field takes it: as long as the date is precise. */
export function writeDate(date: CalendarDate | null): string {
  return date ? date.date.slice(0, { year: 4, month: 7, day: 10 }[date.precision]) : "";
}
