// Made anew for every request: the least a page costs that cannot be kept.
export const dynamic = "force-dynamic";

export default function Page() {
  return <p>Nothing but the framework.</p>;
}
