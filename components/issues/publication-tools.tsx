import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { CONTROL } from "@/components/ui/field";
import { words } from "@/messages/words";

type Act = (form: FormData) => Promise<void>;
type Named = { slug: string; name: string };

/** For editors, beside another name of a publication: it is a publication of its own. */
export function KeepApart({ name, back, action }: { name: Named; back: string; action: Act }) {
  return (
    <form action={action} className="no-print">
      <BackField path={back} />
      <input type="hidden" name="slug" value={name.slug} />
      <input type="hidden" name="name" value={name.name} />
      <Button>{words().issues.keepApart(name.name)}</Button>
    </form>
  );
}

type MergePublicationProps = { publication: Named; others: Named[]; action: Act };

/** For editors: a publication is the same as another, whose name and address stay. */
export function MergePublication({ publication, others, action }: MergePublicationProps) {
  if (others.length === 0) return null;
  const says = words().issues;
  return (
    <Disclosure summary={says.sameAsAnother} className="no-print mb-6">
      <form action={action} className="grid max-w-[26rem] justify-items-start gap-2">
        <BackField path={`/issues/${publication.slug}`} />
        <input type="hidden" name="slug" value={publication.slug} />
        <label htmlFor="publication-into" className="text-small">
          {says.isAnotherNameOf(publication.name)}
        </label>
        <select id="publication-into" name="into" className={CONTROL}>
          {others.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
        <p className="text-note text-ink-soft">{says.mergeNote}</p>
        <Button>{says.merge}</Button>
      </form>
    </Disclosure>
  );
}
