import type { ShownPicture } from "@/lib/archive/reading/articles/shown-picture";
import { words } from "@/messages/words";
import { safeHref } from "./inline-runs";

/** Pictures that stand together in a text, from the archive's own address. Their sizes are stated, so that the text does not move when they load. */
export function ArticlePictures({ pictures }: { pictures: readonly ShownPicture[] }) {
  return pictures.map((picture, index) => (
    // The same picture may stand twice in one place.
    // biome-ignore lint/suspicious/noArrayIndexKey: pictures of a text neither move nor change
    <figure key={`${picture.address}-${index}`} className="article-picture">
      <Picture picture={picture} />
    </figure>
  ));
}

function Picture({ picture: { address, alt, width, height, href } }: { picture: ShownPicture }) {
  const image = (description: string) => (
    // Its size is known and its address permanent: there is nothing for the framework's own element to do.
    // biome-ignore lint/performance/noImgElement: see above
    <img src={address} alt={description} width={width} height={height} loading="lazy" decoding="async" />
  );
  const target = href === undefined ? null : safeHref(href);
  if (target === null) return image(alt);
  return (
    <a href={target} rel="noopener noreferrer nofollow ugc">
      {image(alt === "" ? words().articles.pictureWithoutWords : alt)}
    </a>
  );
}
