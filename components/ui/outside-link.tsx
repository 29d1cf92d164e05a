/** A link out of the archive: the site it leads to is not told where its visitor comes from. */
export function OutsideLink({ to, words }: { to: string; words?: string }) {
  return (
    <a href={to} rel="noopener noreferrer nofollow external" className="break-words [overflow-wrap:anywhere]">
      {words ?? shortenAddress(to)}
    </a>
  );
}

const MAX_CHARS = 80;

/** An address as it is read: without scheme, "www." and last slash, cut where it is long. */
export function shortenAddress(address: string): string {
  const bare = address.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
  return bare.length <= MAX_CHARS ? bare : `${bare.slice(0, MAX_CHARS)}…`;
}
