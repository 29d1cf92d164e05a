import { PageHeader } from "@/components/ui/page-header";
import { SearchBox } from "./search-box";

type GonePageProps = { words: string; status?: 404 | 410 | 503 };

/** Stands where something was taken back, or where nothing ever was: the address answers, and shows the way on. */
export function GonePage({ words, status = 410 }: GonePageProps) {
  if (status === 410) return <Nothing kicker="No longer here" title="Taken back" lead={words} />;
  if (status === 503) return <Nothing title="Not just now" lead={words} />;
  return (
    <Nothing title="Page not found" lead={`${words} Pages never disappear silently: moved or withdrawn ones say so.`} />
  );
}

function Nothing(header: { kicker?: string; title: string; lead: string }) {
  return (
    <>
      <PageHeader {...header} />
      <div className="no-print max-w-[34rem]">
        <SearchBox size="large" />
      </div>
      <p className="mt-6">
        <a href="/issues">All issues in the archive</a>
      </p>
    </>
  );
}
