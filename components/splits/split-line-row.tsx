import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { MetaLine } from "@/components/ui/meta-line";
import type { SplitRow } from "@/lib/archive/desk/splits/get-split";
import { LineActs } from "./line-acts";
import type { LineRowProps } from "./types";

const KIND_WORDS = {
  section: "Section",
  headline: "Headline",
  heading: "Heading",
  text: "Text",
  furniture: "Left out",
};

const LOOKS = {
  section: "label text-ink",
  headline: "font-[560] font-serif text-item leading-snug",
  heading: "font-[560] font-serif",
  text: "text-plain",
  furniture: "text-small text-ink-soft line-through decoration-rule",
};

const MAX_CHARS = 260;
const shorten = (text: string) => (text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS).trimEnd()} …` : text);

/** One line: what it is, its words, why, and the acts folded away beside it. */
export function SplitLineRow(props: LineRowProps) {
  const { row } = props;
  const { kind, article } = row;
  const isUntitled = article !== null && kind !== "headline";
  const opens = article !== null;
  return (
    <li
      id={`line-${row.line}`}
      data-line={row.line}
      data-kind={kind}
      tabIndex={-1}
      className={`grid gap-x-5 gap-y-1 py-2 sm:grid-cols-[5.5rem_minmax(0,1fr)] ${opens ? "mt-3 border-ink border-t pt-3" : "border-rule border-t"}`}
    >
      <p className="label pt-1">{isUntitled ? "Article" : KIND_WORDS[kind]}</p>
      <div className="grid min-w-0 gap-1">
        {isUntitled ? <p className={LOOKS.headline}>{article.title}</p> : null}
        <p className={`whitespace-pre-line ${LOOKS[kind]}`}>{shorten(row.text)}</p>
        <ArticleFacts row={row} />
        <Why {...props} />
        <LineActs {...props} />
      </div>
    </li>
  );
}

function ArticleFacts({ row }: { row: SplitRow }) {
  const { article, kind, text } = row;
  if (article === null) return null;
  const isRenamed = kind === "headline" && article.title !== text;
  return (
    <MetaLine>
      {isRenamed ? <span>titled “{article.title}”</span> : null}
      {row.isMade ? <span>title not printed</span> : null}
      {article.section ? <span>in {article.section}</span> : null}
      {article.author ? <span>by {article.author}</span> : null}
      {article.address ? <a href={article.address}>article</a> : null}
    </MetaLine>
  );
}

/** Why it is what it is, with the way back where an editor said so. */
function Why({ row, path, rulePath, actions }: LineRowProps) {
  const { decision, reason, isByRule, line } = row;
  if (reason === null && decision === null) return null;
  const as = decision?.as ?? null;
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-note text-ink-soft">
      <p className={decision || isByRule ? "text-doubt" : undefined}>{reason ?? "Corrected by an editor."}</p>
      {decision ? (
        <form action={actions.undo}>
          <BackField path={`${path}#line-${line}`} />
          <input type="hidden" name="decisionId" value={decision.id} />
          <Button className="min-h-7 px-2 py-0 text-note" aria-label={`Undo: ${shorten(row.text)}`}>
            Undo
          </Button>
        </form>
      ) : null}
      {as !== null && as !== "as-found" && rulePath ? (
        <a href={`${rulePath}?line=${line}&as=${as}`}>Always treat it so …</a>
      ) : null}
    </div>
  );
}
