import { KeepApart, MergePublication } from "@/components/issues/publication-tools";
import type { OtherName, PublicationView } from "@/lib/archive/reading/publications/types";
import { getArchive } from "@/lib/server";
import { keepPublicationApartAction, mergePublicationsAction } from "./publication-actions";

/** What an editor can say on a publication's page: of each of its other names, and of the publication as a whole. */
export async function decideOnPublication(publication: PublicationView) {
  const all = await getArchive().publications.listPublications();
  const others = all.filter(({ slug }) => slug !== publication.slug);
  return {
    decide: (name: OtherName) => (
      <KeepApart name={name} back={publication.address} action={keepPublicationApartAction} />
    ),
    merge: <MergePublication publication={publication} others={others} action={mergePublicationsAction} />,
  };
}
