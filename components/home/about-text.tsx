import type { ReactNode } from "react";
import type { PublicationSummary } from "@/lib/archive/reading/publications/types";

/** How tags, links and dates come about, and how far to trust them. */
export function AboutText({ publications }: { publications: PublicationSummary[] }) {
  return (
    <div className="article-text max-w-measure">
      <Holds publications={publications} />
      <Part title="From a file to an article">
        <p>
          Every file is kept unchanged, addressed by its SHA-256, and can be downloaded byte for byte. From it the
          archive reads the publication, the number and the date, removes what surrounds the articles, such as menus,
          footers and unsubscribe lines, and splits the rest into articles at headings and headlines. What was removed
          is listed with each issue, with the reason; the view “as published” shows the whole document.
        </p>
      </Part>
      <Part title="Names">
        <p>
          A name in a text is underlined and leads to its person. Spellings of one name are one person: Kim Jong-un, Kim
          Jong Un and KIM Jong-un. A bare surname is given to a person only where the article tells whom it means; where
          several fit, it is underlined with dashes, and the note below the text lists whom it may mean. Whoever wrote
          the article is its author, not a person of its story. Under “People in this article” each mention stands with
          the reason for it.
        </p>
      </Part>
      <Part title="Links between articles">
        <p>
          Two articles are linked when they report the same event, print the same quotation, or are nearly the same
          text. A link is weighed from several parts: quotations in common, rare words, people weighed by how seldom
          they are named, dates. A person in common alone never links two articles. Each link says in one sentence what
          carries it; “How it was weighed” shows every part. <a href="/events">Events</a> gather all articles that
          report one happening. Any two articles can be read side by side, with the passages both print marked and
          numbered.
        </p>
      </Part>
      <Part title="Three dates">
        <p>
          The day of an issue, the day of an article and the day of what happened are three dates, and they are kept
          apart. Each says how precise it is and where it comes from: stated in the document, from the file's own data,
          inferred, or set by an editor. For an article without a date, other reports of the same event may make a day
          likely. It is then proposed, with the reason, and never taken for stated.
        </p>
      </Part>
      <Part title="How accurate it is">
        <p>
          Names and links are found by a program, and it makes mistakes. How often is measured on labelled texts that
          this project did not write, beside simple methods for comparison; the figures, with the commands that print
          them, are in <code>docs/quality.md</code> of the source. Editors correct what they find wrong. A correction is
          recorded, can be undone, and still applies when the document is read again.
        </p>
      </Part>
      <Part title="For programs">
        <p>
          Every page has a JSON twin at <code>/api</code> and its own address, and lists have{" "}
          <a href="/feed.xml">Atom feeds</a>. <code>docs/api.md</code> describes them.
        </p>
      </Part>
      <Part title="Licence">
        <p>
          Backfile is free software under the Apache License 2.0. The issues belong to those who wrote and published
          them.
        </p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Holds({ publications }: { publications: PublicationSummary[] }) {
  if (publications.length === 0) return null;
  return (
    <p>
      It holds issues of{" "}
      {publications.map(({ slug, name, address }, index) => (
        <span key={slug}>
          {index === 0 ? "" : index === publications.length - 1 ? " and " : ", "}
          <a href={address}>{name}</a>
        </span>
      ))}
      .
    </p>
  );
}
