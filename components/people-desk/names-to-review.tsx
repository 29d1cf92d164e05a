import { countWords } from "@/components/ui/count-words";
import { SectionHeading } from "@/components/ui/section-heading";

/** How many names wait for an editor; nothing when none does. */
export function NamesToReview({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <section aria-labelledby="names">
      <SectionHeading id="names" aside={<a href="/admin/people/review">Review them</a>}>
        Names to review
      </SectionHeading>
      <p>{countWords(count, "name")} the machine would not decide alone.</p>
    </section>
  );
}
