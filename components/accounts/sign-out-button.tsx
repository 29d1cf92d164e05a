import { Button } from "@/components/ui/button";

/** Signing out changes something, so it is a form and not a link. */
export function SignOutButton({ action }: { action: () => Promise<void> }) {
  return (
    <form action={action}>
      <Button>Sign out</Button>
    </form>
  );
}
