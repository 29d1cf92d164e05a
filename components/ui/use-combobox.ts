import {
  type ChangeEvent,
  type InputHTMLAttributes,
  type KeyboardEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";

type Choice = { address: string };

export type Combobox<T extends Choice> = {
  id: string;
  choices: T[];
  /** The place of the one that Enter follows; -1 for none. */
  active: number;
  /** For the field; without a script it is a plain one and must not promise a list. */
  field: InputHTMLAttributes<HTMLInputElement>;
  optionId: (at: number) => string;
  listId: string;
};

/**
 * A field with choices below it while it is typed (the combobox pattern of ARIA 1.2): arrows go through them, Enter follows the
 * active one and else sends the form, Escape closes the list.
 *
 * @param ask the choices for what is typed; a failure is no choices
 * @param isOpenedEmpty whether the field asks as soon as it is focused, before anything is typed
 */
export function useCombobox<T extends Choice>(
  ask: (typed: string, signal: AbortSignal) => Promise<T[]>,
  isOpenedEmpty = false,
): Combobox<T> {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const choices = useChoices(typed, ask);
  const [chosen, setChosen] = useState<T | null>(null);
  const active = placeOf(choices, chosen);
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  const isOpen = choices.length > 0;
  const write = (value: string | null) => {
    setTyped(value);
    setChosen(null);
  };
  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active, id]);
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows belong to what composes Korean, Japanese or Chinese until it is done.
    if (event.nativeEvent.isComposing) return;
    const follows = choices[active];
    if (event.key === "Escape" && isOpen) write(null);
    else if (event.key === "Enter" && follows) window.location.assign(follows.address);
    else if (event.key === "ArrowDown" && isOpen) setChosen(choices[active + 1] ?? null);
    else if (event.key === "ArrowUp" && isOpen)
      setChosen(choices[active < 0 ? choices.length - 1 : active - 1] ?? null);
    else return;
    event.preventDefault();
  };
  const optionId = (at: number) => `${id}-${at}`;
  const listId = `${id}-choices`;
  const combobox = {
    role: "combobox",
    "aria-autocomplete": "list" as const,
    "aria-expanded": isOpen,
    "aria-controls": listId,
    "aria-activedescendant": choices[active] ? optionId(active) : undefined,
  };
  const field = {
    autoComplete: "off",
    ...(hasScript ? combobox : {}),
    onChange: (event: ChangeEvent<HTMLInputElement>) => write(event.target.value),
    onFocus: isOpenedEmpty
      ? (event: { target: HTMLInputElement }) => event.target.value === "" && write("")
      : undefined,
    onKeyDown,
    onBlur: () => write(null),
  };
  return { id, choices, active, field, optionId, listId };
}

/** Where the chosen one stands now: another list may have taken the place of the one it was chosen from. -1 when it is gone. */
export function placeOf<T extends Choice>(choices: readonly T[], chosen: T | null): number {
  if (chosen === null) return -1;
  const same = choices.indexOf(chosen);
  return same >= 0 ? same : choices.findIndex(({ address }) => address === chosen.address);
}

// Shorter than the pause between two words, longer than between two letters.
const PAUSE_MS = 100;

/** The choices for what stands in the field; none while it is null. */
function useChoices<T>(typed: string | null, ask: (typed: string, signal: AbortSignal) => Promise<T[]>): T[] {
  const [choices, setChoices] = useState<T[]>([]);
  const last = useRef(ask);
  last.current = ask;
  useEffect(() => {
    if (typed === null) {
      setChoices([]);
      return;
    }
    const request = new AbortController();
    const timer = setTimeout(
      () => {
        // Choices are an extra: where they fail, the form still answers.
        last.current(typed, request.signal).then(
          (found) => request.signal.aborted || setChoices(found),
          () => request.signal.aborted || setChoices([]),
        );
      },
      typed === "" ? 0 : PAUSE_MS,
    );
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [typed]);
  return choices;
}
