import type { Archive } from "@/lib/archive/archive";
import type { Subjects } from "./choose-subjects";

/**
 * What one public address asks of the archive. `routes` are the files under app/ that answer with it, a page and its JSON
 * twin together where they ask the same.
 */
export type PublicRead = {
  name: string;
  routes: string[];
  read: (archive: Archive, subjects: Subjects) => Promise<unknown>;
};
