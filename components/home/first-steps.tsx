import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Sentence } from "@/components/ui/sentence";
import { words } from "@/messages/words";

/** What to do with a new archive: shown while it is empty or holds the samples. */
export function FirstSteps({ isEmpty }: { isEmpty: boolean }) {
  const says = words().home;
  return (
    <div className="mt-8">
      <Notice>
        <p>{isEmpty ? says.isEmpty : says.hasSamples}</p>
        <p>
          <Sentence of={says.addIssues((label) => <Link href="/admin/imports">{label}</Link>)} />
        </p>
      </Notice>
    </div>
  );
}
