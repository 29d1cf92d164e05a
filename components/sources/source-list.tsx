import { BackField } from "@/components/decisions/back-field";
import { ConfirmedForm } from "@/components/decisions/confirmed-form";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { countWords } from "@/components/ui/count-words";
import { MetaLine } from "@/components/ui/meta-line";
import { Moment } from "@/components/ui/moment";
import { importAddress } from "@/lib/addresses";
import type { SourceAct, SourceView } from "@/lib/archive/desk/sources/types";
import { INTERVAL_WORDS, KINDS } from "./describe-source";
import { SourceEdit } from "./source-edit";

type Act = (form: FormData) => Promise<void>;
type SourceProps = { source: SourceView; path: string; decide: Act };
type SourceListProps = { sources: SourceView[]; path: string; decide: Act; edit: Act };

/** Sources under fine rules: what each is, what came of its last visit, when the next one is, and what can be done. */
export function SourceList({ sources, path, decide, edit }: SourceListProps) {
  return (
    <ol className="max-w-column divide-y divide-rule">
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`} className="grid gap-2 py-4 first:pt-1">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="wrap-anywhere font-serif text-row">{source.address}</span>
            <StateChip source={source} />
          </p>
          <LastResult source={source} />
          <Facts source={source} />
          <SourceActs source={source} path={path} decide={decide} />
          <SourceEdit source={source} path={path} edit={edit} />
        </li>
      ))}
    </ol>
  );
}

function StateChip({ source }: { source: SourceView }) {
  if (source.isBusy) return <Chip tone="accent">checking now</Chip>;
  if (source.state === "paused") return <Chip tone="doubt">paused</Chip>;
  return source.last?.result === "failed" ? <Chip tone="danger">failed</Chip> : <Chip tone="plain">active</Chip>;
}

function LastResult({ source: { kind, last } }: { source: SourceView }) {
  if (!last) return <p className="text-plain text-ink-soft">{kind === "mail" ? "No mail yet." : "Not checked yet."}</p>;
  return (
    <p className={`max-w-measure wrap-anywhere text-plain ${last.result === "failed" ? "text-danger" : ""}`}>
      {last.result === "tested" ? "Test: " : null}
      {last.words}{" "}
      <span className="text-ink-soft">
        (<Moment at={last.at} />)
      </span>
    </p>
  );
}

function Facts({ source }: { source: SourceView }) {
  const { importCount, lastImportId, nextAt } = source;
  return (
    <MetaLine>
      {`Source ${source.id}`}
      {KINDS[source.kind]}
      {source.kind === "mail" ? null : INTERVAL_WORDS[source.everyMinutes]}
      {source.state === "active" && nextAt ? (
        <span>
          next check <Moment at={nextAt} />
        </span>
      ) : null}
      {source.containing ? <span className="wrap-anywhere">addresses with “{source.containing}”</span> : null}
      {source.publication}
      {source.publishes ? "published at once" : "waits for its preview"}
      {lastImportId ? (
        <span>
          {countWords(importCount, "import")}, <a href={importAddress(lastImportId)}>the latest</a>
        </span>
      ) : null}
      <span>added by {source.createdByName}</span>
    </MetaLine>
  );
}

const REMOVE = "It is not checked any more. What came from it stays in the archive.";

function SourceActs({ source, path, decide }: SourceProps) {
  const button = { source, path, decide };
  const isAsked = source.kind !== "mail";
  return (
    <div className="flex flex-wrap items-start gap-3">
      {source.state === "active" ? (
        <>
          {isAsked ? <SourceButton act="visit" words="Check now" {...button} /> : null}
          <SourceButton act="pause" words="Pause" {...button} />
        </>
      ) : (
        <SourceButton act="resume" words="Resume" {...button} />
      )}
      {isAsked ? <SourceButton act="test" words="Test" {...button} /> : null}
      <ConfirmedForm action={decide} summary="Remove" question={REMOVE} submit="Remove it">
        <ActFields source={source} act="remove" path={path} />
      </ConfirmedForm>
    </div>
  );
}

function SourceButton({ source, path, decide, act, words }: SourceProps & { act: SourceAct; words: string }) {
  return (
    <form action={decide}>
      <ActFields source={source} act={act} path={path} />
      <Button aria-label={`${words}: ${source.address}`}>{words}</Button>
    </form>
  );
}

function ActFields({ source, act, path }: { source: SourceView; act: SourceAct; path: string }) {
  return (
    <>
      <BackField path={path} />
      <input type="hidden" name="sourceId" value={source.id} />
      <input type="hidden" name="act" value={act} />
    </>
  );
}
