import { Link } from "@/components/ui/link";
import { words } from "@/messages/words";

/** Who is signed in, leading to what editors work on; or where to sign in. */
export function EditorPlace({ editor }: { editor: { name: string } | null }) {
  return (
    <Link
      href={editor ? "/admin" : "/sign-in"}
      className="plain-link whitespace-nowrap text-plain text-ink-soft max-lg:min-h-11"
    >
      {editor ? editor.name : words().layout.signIn}
    </Link>
  );
}
