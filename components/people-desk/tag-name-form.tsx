import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { WhoFields } from "./who-fields";

type TagNameFormProps = {
  articleId: number;
  candidates: { id: number; name: string }[];
  back: string;
  action: (form: FormData) => Promise<void>;
};

/** Tags a name of the text that the machine missed. */
export function TagNameForm({ articleId, candidates, back, action }: TagNameFormProps) {
  return (
    <Disclosure summary="Tag a name that was missed" className="no-print mt-4">
      <form action={action} className="grid justify-items-start gap-3 pb-2">
        <BackField path={back} />
        <input type="hidden" name="articleId" value={articleId} />
        <Field
          id="missed-form"
          name="form"
          label="The name as it stands in the text"
          className="w-full max-w-[26rem]"
          maxLength={120}
          autoComplete="off"
          required
          hint="It is tagged wherever it stands in this article."
        />
        <WhoFields fieldId="missed" candidates={candidates} />
        <Button>Tag the name</Button>
      </form>
    </Disclosure>
  );
}
