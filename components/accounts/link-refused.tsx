import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import type { LinkKind, LinkRefusal } from "@/lib/archive/accounts/types";

const TITLES: Record<LinkRefusal, string> = {
  used: "This link has been used",
  expired: "This link has expired",
  unknown: "This link does not hold",
};

const CAUSES: Record<LinkRefusal, string> = {
  used: "It worked once, and once only.",
  expired: "One-time links hold for a short while only.",
  unknown: "It was taken back, replaced by a newer one, or lost a letter on its way.",
};

/** What a one-time link that opens nothing says, and how to come by another. */
export function LinkRefused({ reason, kind }: { reason: LinkRefusal; kind: LinkKind }) {
  return (
    <>
      <PageHeader kicker="One-time link" title={TITLES[reason]} lead={CAUSES[reason]} />
      <div className="grid max-w-measure gap-4">
        <p>{NEXT_STEPS[hasAccount(kind, reason) ? "password" : kind]}</p>
        <p>
          Do you have an account already? <a href="/sign-in">Sign in</a>
        </p>
      </div>
    </>
  );
}

/** A first link that was used has made an account: what may be missing is its password. */
const hasAccount = (kind: LinkKind, reason: LinkRefusal) => kind === "first" && reason === "used";

const command = (words: string) => (
  <code className="mt-2 block w-fit rounded-control border border-rule bg-surface px-3 py-1.5 font-mono text-small">
    {words}
  </code>
);

const NEXT_STEPS: Record<LinkKind, ReactNode> = {
  first: (
    <>
      As long as the archive has no account, whoever runs it can print a new link:{" "}
      {command("npm run backfile -- sign-in-link")}
    </>
  ),
  invitation: <>Ask the editor in chief for a new invitation.</>,
  password: (
    <>
      Is the password lost? Whoever runs the archive can print a link to set a new one:{" "}
      {command("npm run backfile -- sign-in-link name@example.org")}
    </>
  ),
};
