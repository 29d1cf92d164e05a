import { CONTROL, Field } from "@/components/ui/field";

type WhoFieldsProps = {
  /** Tells the fields of several such forms on one page apart. */
  fieldId: string;
  /** Who is likely: offered by name. */
  candidates: { id: number; name: string }[];
};

/** Who somebody is: one of those who are likely, or anybody by name or address, or somebody new. */
export function WhoFields({ fieldId, candidates }: WhoFieldsProps) {
  return (
    <div className="grid max-w-[26rem] gap-2">
      {candidates.length > 0 ? (
        <div className="grid gap-1">
          <label htmlFor={`${fieldId}-to`} className="text-small">
            Who it is
          </label>
          <select id={`${fieldId}-to`} name="toId" defaultValue="" className={CONTROL}>
            <option value="">Somebody else, named below</option>
            {candidates.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <Field
        id={`${fieldId}-who`}
        name="who"
        label="Name, or address of the person's page"
        maxLength={200}
        autoComplete="off"
        hint="A name nobody has yet makes a new person."
      />
      <p>
        <label className="inline-flex items-baseline gap-2 text-small">
          <input type="checkbox" name="isNew" value="yes" />A new person, whoever else has this name
        </label>
      </p>
    </div>
  );
}
