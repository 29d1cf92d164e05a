import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { Sentence } from "@/components/ui/sentence";
import type { PublicationSummary } from "@/lib/archive/reading/publications/types";
import { words } from "@/messages/words";

/** How tags, links and dates come about, and how far to trust them. */
export function AboutText({ publications }: { publications: PublicationSummary[] }) {
  const { fromFile, names, links, dates, accuracy, programs, licence } = words().home.about;
  const code = (label: string) => <code>{label}</code>;
  return (
    <div className="article-text max-w-measure">
      <Holds publications={publications} />
      <Part title={fromFile.title}>{[fromFile.text]}</Part>
      <Part title={names.title}>{[names.text]}</Part>
      <Part title={links.title}>
        {links.text((label) => (
          <Link href="/events">{label}</Link>
        ))}
      </Part>
      <Part title={dates.title}>{[dates.text]}</Part>
      <Part title={accuracy.title}>{accuracy.text(code)}</Part>
      <Part title={programs.title}>
        {programs.text(code, (label) => (
          <a href="/feed.xml">{label}</a>
        ))}
      </Part>
      <Part title={licence.title}>{[licence.text]}</Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: readonly ReactNode[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>
        <Sentence of={children} />
      </p>
    </section>
  );
}

function Holds({ publications }: { publications: PublicationSummary[] }) {
  if (publications.length === 0) return null;
  return (
    <p>
      <Sentence
        of={words().home.about.holds(
          publications.map(({ slug, name, address }) => (
            <Link key={slug} href={address}>
              {name}
            </Link>
          )),
        )}
      />
    </p>
  );
}
