import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { IssueView, PublishedForm } from "@/lib/archive/reading/issues/types";
import { words } from "@/messages/words";
import { publishedHref } from "./issue-originals";
import { nameIssue } from "./name-issue";

type PublishedViewProps = { issue: IssueView; form: PublishedForm; part: number };

/** The whole document with its furniture: HTML in a sandboxed frame, text as it is. */
export function PublishedView({ issue, form, part }: PublishedViewProps) {
  const name = nameIssue(issue);
  const says = words().issues;
  return (
    <>
      <PageHeader kicker={<Link href={issue.address}>{name}</Link>} title={says.asPublished}>
        <Parts issue={issue} part={part} />
      </PageHeader>
      {form.html === null ? (
        <pre className="max-w-[52rem] whitespace-pre-wrap border border-rule p-5 font-mono text-small leading-relaxed">
          {form.text}
        </pre>
      ) : (
        <>
          <Notice>{says.leftOut}</Notice>
          <iframe
            src={`${issue.address}/as-published/frame?part=${part}`}
            title={says.asPublishedOf(name)}
            sandbox=""
            referrerPolicy="no-referrer"
            className="mt-4 h-[80vh] w-full border border-rule bg-white"
          />
        </>
      )}
    </>
  );
}

function Parts({ issue, part }: { issue: IssueView; part: number }) {
  if (issue.originals.length < 2) return null;
  return (
    <nav aria-label={words().issues.originals.all}>
      <ul className="flex flex-wrap gap-x-4">
        {issue.originals.map((original, index) => (
          <li key={original.issueId}>
            <Link
              href={publishedHref(issue.address, index + 1)}
              aria-current={index + 1 === part ? "page" : undefined}
              className="plain-link"
            >
              {original.fileName}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
