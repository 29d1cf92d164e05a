import { Link } from "@/components/ui/link";
import { outletAddress } from "@/lib/addresses";

/** An outlet as printed, with the way to its page where it has one. */
export function OutletLink({ name, slug }: { name: string; slug: string | null }) {
  return slug === null ? name : <Link href={outletAddress(slug)}>{name}</Link>;
}
