import { words } from "@/messages/words";
import { KeyNames } from "./key-names";
import { GROUPS, SHORTCUTS } from "./shortcuts";

/** All shortcuts by where they count, and the box that turns them off: the part of the page of help that `?` shows over other pages. */
export function ShortcutList() {
  const { shortcuts: says, layout } = words();
  return (
    <section data-shortcut-sheet="" aria-labelledby="shortcut-sheet-title">
      <div className="only-in-dialog">
        <h2 id="shortcut-sheet-title" className="text-section">
          {layout.shortcuts}
        </h2>
        <form method="dialog">
          <button type="submit" className="text-button min-h-9 px-1">
            {says.close}
          </button>
        </form>
      </div>
      <label className="needs-script mb-6 flex min-h-9 items-center gap-2.5">
        <input type="checkbox" data-shortcuts-switch="" defaultChecked={true} className="size-4.5" />
        <span>{says.areOn}</span>
      </label>
      <div className="gap-x-12 md:columns-2">
        {GROUPS.map((group) => (
          <section key={group} aria-labelledby={`shortcuts-${group}`} className="mb-8 break-inside-avoid">
            <h2 id={`shortcuts-${group}`} className="label mb-2">
              {says.groups[group]}
            </h2>
            <dl className="grid grid-cols-[5.5rem_1fr] items-baseline gap-x-4 gap-y-2">
              {SHORTCUTS.filter((one) => one.group === group).map(({ does, keys }) => (
                <div key={does} className="contents">
                  <dt>
                    <KeyNames keys={keys} />
                  </dt>
                  <dd className="text-plain">{says.acts[does]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </section>
  );
}
