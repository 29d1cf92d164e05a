import { countWords } from "@/components/ui/count-words";
import { MetaLine } from "@/components/ui/meta-line";
import { splitOfIssueAddress } from "@/lib/addresses";
import type { DoubtfulSplit } from "@/lib/archive/desk/inbox/list-doubtful-splits";

/** An issue whose split is doubtful, and why; its name leads to where the split is put right. */
export function SplitBody({ split }: { split: DoubtfulSplit }) {
  const { issueId, title, fileName, articleCount, isDraft, reasons } = split;
  return (
    <>
      <p className="wrap-anywhere font-serif text-row leading-snug">
        <a href={splitOfIssueAddress(issueId)}>{title}</a>
      </p>
      <ul className="max-w-measure text-plain">
        {reasons.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <MetaLine>
        {countWords(articleCount, "article")}
        {isDraft ? "not published yet" : null}
        <span className="wrap-anywhere">{fileName}</span>
        <a href={splitOfIssueAddress(issueId)}>Correct the split</a>
      </MetaLine>
    </>
  );
}
