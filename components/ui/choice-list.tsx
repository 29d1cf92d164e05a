type ChoiceListProps = {
  choices: { key: string; address: string; label: string; line: string }[];
  /** The place of the one that Enter follows; -1 for none. */
  active: number;
  label: string;
  listId: string;
  optionId: (at: number) => string;
  /** Where the list stands and how wide it is. */
  className: string;
};

/** The list below a field of `useCombobox`: one choice per entry, with a line of what it is. */
export function ChoiceList({ choices, active, label, listId, optionId, className }: ChoiceListProps) {
  if (choices.length === 0) return null;
  return (
    <div
      id={listId}
      role="listbox"
      aria-label={label}
      className={`mt-1 max-h-[70vh] overflow-y-auto rounded-control border border-edge bg-paper py-1 text-left shadow-lg ${className}`}
    >
      {choices.map((choice, at) => (
        // Keys are heard by the field, which keeps the focus; the pointer must not take it away before the click.
        <div
          key={choice.key}
          id={optionId(at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className="cursor-pointer px-3 py-1.5 hover:bg-accent-soft aria-selected:bg-accent-soft"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => window.location.assign(choice.address)}
          onKeyDown={undefined}
        >
          <span className="block truncate font-[520] font-serif leading-snug">{choice.label}</span>
          <span className="block truncate text-note text-ink-soft">{choice.line}</span>
        </div>
      ))}
    </div>
  );
}
