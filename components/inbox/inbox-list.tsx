import { BackField } from "@/components/decisions/back-field";
import { OpenLinkBody } from "@/components/decisions/open-link-list";
import { OpenNameBody } from "@/components/people-desk/open-names";
import { TwinsBody } from "@/components/people-desk/twins-list";
import { WaitingBody } from "@/components/people-desk/waiting-list";
import { KeyNames } from "@/components/shortcuts/key-names";
import { keyOf, keysOf, SHORTCUTS } from "@/components/shortcuts/shortcuts";
import { Button } from "@/components/ui/button";
import type { InboxItem, InboxKind } from "@/lib/archive/desk/inbox/types";
import { words } from "@/messages/words";
import { BulkBar } from "./bulk-bar";
import { DateBody } from "./date-body";
import { DuplicateBody } from "./duplicate-body";
import { FailureBody } from "./failure-body";
import { InboxKeys } from "./inbox-keys";
import { INBOX_KINDS } from "./inbox-kinds";
import { SplitBody } from "./split-body";

const INBOX_KEYS = SHORTCUTS.filter((one) => one.group === "inbox");

type InboxListProps = { kind: InboxKind; items: InboxItem[]; back: string; action: (form: FormData) => Promise<void> };

/** Questions of one kind in one form: each with its answers, and the same answers for all that are chosen. */
export function InboxList({ kind, items, back, action }: InboxListProps) {
  return (
    <form action={action} className="max-w-[60rem]">
      <BackField path={back} />
      {/* Enter in a box would press the first button of the form. */}
      <button type="submit" disabled hidden />
      <p className="mb-3 hidden text-note text-ink-soft lg:block">
        Keys, with a box in focus:{" "}
        {INBOX_KEYS.map(({ does, keys }) => (
          <span key={does} className="me-3 inline-flex items-baseline gap-1.5">
            <KeyNames keys={keys} /> {words().shortcuts.acts[does]}
          </span>
        ))}
      </p>
      <InboxKeys>
        {items.length > 1 ? <BulkBar kind={kind} /> : null}
        <ol className="divide-y divide-rule">
          {items.map((item) => (
            <li key={item.key} data-item className="grid grid-cols-[auto_1fr] gap-x-4 py-5 first:pt-1">
              <label className="-m-2 flex min-h-11 min-w-9 items-start justify-center p-2">
                <input type="checkbox" name="item" value={item.key} className="mt-1 size-4.5" />
                <span className="sr-only">Choose this question</span>
              </label>
              <div className="grid min-w-0 gap-2">
                <Body item={item} />
                <Answers item={item} />
              </div>
            </li>
          ))}
        </ol>
      </InboxKeys>
    </form>
  );
}

function Body({ item }: { item: InboxItem }) {
  switch (item.kind) {
    case "links":
      return <OpenLinkBody link={item.link} />;
    case "names":
      return <OpenNameBody name={item.name} />;
    case "persons":
      return <WaitingBody person={item.person} />;
    case "twins": {
      const [one, other] = item.twins.people;
      return <TwinsBody one={one} other={other} reasons={item.twins.reasons} />;
    }
    case "dates":
      return <DateBody article={item.article} />;
    case "duplicates":
      return <DuplicateBody file={item.file} />;
    case "splits":
      return <SplitBody split={item.split} />;
    case "failures":
      return <FailureBody job={item.job} />;
  }
}

function Answers({ item }: { item: InboxItem }) {
  const { yes: affirmed, no } = INBOX_KINDS[item.kind];
  // A version that is one waits for its import, not for a word.
  const yes = item.kind === "duplicates" && item.file.issueId !== null ? null : affirmed;
  return (
    <p className="flex flex-wrap items-center gap-2">
      {item.kind === "names"
        ? item.name.candidates.map(({ id, name, slug }, place) => (
            <Button
              key={id}
              name="one"
              value={`${item.key}|${id}`}
              data-key={keysOf("offered")[place]}
              aria-label={`It is ${name} (${slug})`}
            >
              {name}
            </Button>
          ))
        : null}
      {yes ? (
        <Button name="one" value={`${item.key}|yes`} data-key={keyOf("yes")}>
          {yes}
        </Button>
      ) : null}
      {no ? (
        <Button name="one" value={`${item.key}|no`} data-key={keyOf("no")}>
          {no}
        </Button>
      ) : null}
    </p>
  );
}
