import type { Context } from "@/lib/archive/context";
import { getDifference, getVersion } from "./get-version";
import type { VersionKey } from "./load-version";

/** Versions of issues, as readers see them. */
export function openVersions({ db }: Context) {
  return {
    getVersion: (key: VersionKey) => getVersion(db, key),
    getDifference: (key: VersionKey) => getDifference(db, key),
  };
}
