import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";

type ConfirmedFormProps = {
  action: (form: FormData) => Promise<void>;
  /** Opens the question. */
  summary: string;
  /** What will happen, in a sentence or two. */
  question: ReactNode;
  submit: string;
  children: ReactNode;
  tone?: "danger" | "accent";
};

/** An act that asks first, without a script: the button that does it is folded away under what it will do. */
export function ConfirmedForm({ action, summary, question, submit, children, tone = "danger" }: ConfirmedFormProps) {
  return (
    <Disclosure summary={summary}>
      <form action={action} className="grid max-w-measure gap-3 border-danger border-l-3 bg-surface px-4 py-3">
        <p className="text-small">{question}</p>
        {children}
        <p>
          <Button tone={tone}>{submit}</Button>
        </p>
      </form>
    </Disclosure>
  );
}
