import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { words } from "@/messages/words";
import { SearchBox } from "./search-box";

type GonePageProps = { words: string; status?: 404 | 410 | 503 };

/** Stands where something was taken back, or where nothing ever was: the address answers, and shows the way on. */
export function GonePage({ words: said, status = 410 }: GonePageProps) {
  const { kicker, title, busy, missing, promise } = words().layout.gone;
  if (status === 410) return <Nothing kicker={kicker} title={title} lead={said} />;
  if (status === 503) return <Nothing title={busy} lead={said} />;
  return <Nothing title={missing} lead={`${said} ${promise}`} />;
}

function Nothing(header: { kicker?: string; title: string; lead: string }) {
  return (
    <>
      <PageHeader {...header} />
      <div className="no-print max-w-[34rem]">
        <SearchBox size="large" />
      </div>
      <p className="mt-6">
        <Link href="/issues">{words().layout.gone.allIssues}</Link>
      </p>
    </>
  );
}
