import type { ReactNode } from "react";

const TONES = {
  plain: "border-accent bg-accent-soft",
  doubt: "border-doubt bg-surface",
  danger: "border-danger bg-danger-soft",
};

type NoticeProps = { children: ReactNode; tone?: keyof typeof TONES; role?: "status" | "alert" };

/** A remark that concerns the whole page or section. */
export function Notice({ children, tone = "plain", role }: NoticeProps) {
  return (
    <div role={role} className={`max-w-column border-s-3 px-4 py-2.5 text-plain ${TONES[tone]}`}>
      {children}
    </div>
  );
}
