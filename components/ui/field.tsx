import type { InputHTMLAttributes, ReactNode } from "react";

export const CONTROL = "min-h-9 w-full rounded-control border border-edge bg-paper px-3 py-1 text-plain";

type FieldProps = InputHTMLAttributes<HTMLInputElement> & {
  label: string;
  name: string;
  hint?: ReactNode;
  error?: string | null;
};

/** A labelled input; hint and error are tied to it for screen readers. `id` falls back to the name. */
export function Field({ label, hint, error, id, className = "", ...input }: FieldProps) {
  const inputId = id ?? `field-${input.name}`;
  const notes = [hint ? `${inputId}-hint` : "", error ? `${inputId}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={`grid gap-1 ${className}`}>
      <label htmlFor={inputId} className="text-small">
        {label}
      </label>
      <input
        {...input}
        id={inputId}
        className={CONTROL}
        aria-describedby={notes || undefined}
        aria-invalid={error ? true : undefined}
      />
      {hint ? (
        <p id={`${inputId}-hint`} className="text-note text-ink-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${inputId}-error`} className="text-note text-danger">
          {error}
        </p>
      ) : null}
    </div>
  );
}
