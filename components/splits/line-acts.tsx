import { BackField } from "@/components/decisions/back-field";
import { keyOf } from "@/components/shortcuts/shortcuts";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import type { SplitArticle, SplitRow } from "@/lib/archive/desk/splits/get-split";
import type { LineRowProps } from "./types";

type Choice = { as: string; words: string; key?: string };

const HEADLINE = { as: "headline", words: "A headline", key: keyOf("headline") };
const HEADING = { as: "heading", words: "A heading inside", key: keyOf("inside") };
const TEXT = { as: "text", words: "Text", key: keyOf("text") };
const SECTION = { as: "section", words: "A section", key: keyOf("section") };
const OPENING = { as: "opening", words: "Split here", key: keyOf("splitHere") };
const FURNITURE = { as: "furniture", words: "Leave out", key: keyOf("leaveOut") };

/** What can be said of a line, by what it is now; each is a button of one form. */
function listChoices({ kind, found, article, isByRule }: SplitRow): Choice[] {
  const back = kind === found || isByRule === false ? [] : [{ as: "as-found", words: "As it was found" }];
  if (kind === "headline") {
    const join = article?.next
      ? [{ as: `${article.next.as}:${article.next.line}`, words: "Join with the next", key: keyOf("joinNext") }]
      : [];
    const inside =
      article?.up === undefined ? [] : [{ ...HEADING, words: "Join with the one before", key: keyOf("inside") }];
    return [
      ...join,
      ...inside,
      SECTION,
      { as: "left-out", words: "Leave out this article", key: keyOf("leaveOut") },
      ...back,
    ];
  }
  if (kind === "furniture") {
    const restored =
      found === "headline"
        ? { as: "as-found", words: "Put the article back", key: keyOf("putBack") }
        : { ...TEXT, words: "Put it back", key: keyOf("putBack") };
    return [restored, HEADLINE, HEADING, SECTION];
  }
  if (kind === "section") return [HEADLINE, HEADING, FURNITURE, ...back];
  if (kind === "heading") return [HEADLINE, TEXT, SECTION, FURNITURE, ...back];
  const isOpening = article !== null;
  const join =
    isOpening && article.up !== undefined ? [{ ...TEXT, words: "Join with the one before", key: keyOf("inside") }] : [];
  const next =
    isOpening && article.next
      ? [{ as: `${article.next.as}:${article.next.line}`, words: "Join with the next", key: keyOf("joinNext") }]
      : [];
  return [...(isOpening ? [...join, ...next] : [OPENING]), HEADLINE, HEADING, SECTION, FURNITURE, ...back];
}

/** The acts on one line, folded away; they work without a script. */
export function LineActs(props: LineRowProps) {
  const { row, issueId, path, actions } = props;
  const { line, article } = row;
  const back = `${path}#line-${line}`;
  const name = article?.title ?? row.text.slice(0, 60);
  return (
    <Disclosure
      summary={
        <>
          Change<span className="sr-only">: {name}</span>
        </>
      }
    >
      <div className="grid gap-3 bg-surface px-3 py-3">
        <form action={actions.treat} className="flex flex-wrap gap-2">
          <BackField path={back} />
          <input type="hidden" name="issueId" value={issueId} />
          <input type="hidden" name="line" value={line} />
          {listChoices(row).map(({ as, words, key }) => (
            <Button key={as + words} name="as" value={as} data-key={key} className="text-note">
              {words}
            </Button>
          ))}
        </form>
        {article ? <Order {...props} article={article} back={back} /> : null}
        {article ? <Head {...props} article={article} back={back} /> : null}
      </div>
    </Disclosure>
  );
}

type OfArticle = LineRowProps & { article: SplitArticle; back: string };

function Order({ row, issueId, actions, article, back }: OfArticle) {
  if (article.up === undefined && article.down === undefined) return null;
  return (
    <form action={actions.move} className="flex flex-wrap gap-2">
      <BackField path={back} />
      <input type="hidden" name="issueId" value={issueId} />
      <input type="hidden" name="line" value={row.line} />
      {article.up === undefined ? null : (
        <Button name="before" value={article.up} data-key={keyOf("moveUp")} className="text-note">
          Move up
        </Button>
      )}
      {article.down === undefined ? null : (
        <Button name="before" value={article.down ?? "end"} data-key={keyOf("moveDown")} className="text-note">
          Move down
        </Button>
      )}
    </form>
  );
}

/** Title, section and byline; what stood there is sent along, so that only what was changed becomes a decision. */
function Head({ row, issueId, actions, article, back }: OfArticle) {
  const fields = [
    { name: "title", label: "Title", value: article.title, required: true },
    { name: "section", label: "Section", value: article.section ?? "", required: false },
    { name: "author", label: "Author", value: article.author ?? "", required: false },
  ];
  return (
    <form action={actions.head} className="grid items-end gap-3 sm:grid-cols-3">
      <BackField path={back} />
      <input type="hidden" name="issueId" value={issueId} />
      <input type="hidden" name="line" value={row.line} />
      {fields.map(({ name, label, value, required }) => (
        <div key={name} className={name === "title" ? "sm:col-span-3" : undefined}>
          <input type="hidden" name={`was-${name}`} value={value} />
          <Field
            id={`${row.line}-${name}`}
            name={name}
            label={label}
            defaultValue={value}
            required={required}
            maxLength={300}
          />
        </div>
      ))}
      <p>
        <Button>Correct</Button>
      </p>
    </form>
  );
}
