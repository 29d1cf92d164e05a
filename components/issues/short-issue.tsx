import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

type ShortIssueProps = { address: string; name: string; day: ReactNode; children?: ReactNode };

/** An issue in a short list: its name and day, and what else there is to say of it. For the server and for browsers. */
export function ShortIssue({ address, name, day, children }: ShortIssueProps) {
  return (
    <li>
      <Link href={address} className="font-serif">
        {name}
      </Link>
      <p className="text-note text-ink-soft">{day}</p>
      {children}
    </li>
  );
}
