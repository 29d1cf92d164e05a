/** Where an act leads back to: the page it was done on, at the thing it was about. */
export function BackField({ path }: { path: string }) {
  return <input type="hidden" name="back" value={path} />;
}
