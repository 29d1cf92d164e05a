"use client";

import { type InputHTMLAttributes, type ReactNode, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { EMPTY_FORM, type FormAction } from "./form-state";

export type AccountField = InputHTMLAttributes<HTMLInputElement> & { name: string; label: string; hint?: ReactNode };

type AccountFormProps = {
  action: FormAction;
  fields: AccountField[];
  /** Sent along unseen: the token of a link, where to go next. */
  hidden?: Record<string, string>;
  submit: string;
};

/** A form of fields below each other that comes back with what is wrong and what was typed, passwords left out. */
export function AccountForm({ action, fields, hidden = {}, submit }: AccountFormProps) {
  const [state, send, isSending] = useActionState(action, EMPTY_FORM);
  return (
    <form action={send} className="grid max-w-[26rem] gap-5" noValidate>
      {state.problem ? (
        <Notice tone="danger" role="alert">
          {state.problem}
        </Notice>
      ) : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <Field
          key={field.name}
          {...field}
          defaultValue={field.type === "password" ? undefined : (state.values[field.name] ?? field.defaultValue)}
          error={state.fieldProblems[field.name]}
        />
      ))}
      <p>
        <Button tone="accent" disabled={isSending}>
          {submit}
        </Button>
      </p>
    </form>
  );
}
