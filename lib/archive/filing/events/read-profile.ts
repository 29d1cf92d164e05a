import { z } from "zod";
import type { ArticleProfile } from "@/lib/analysis/events/types";

// A glance: a profile holds thousands of terms, and linking reads hundreds of profiles for an article.
const profile = z.custom<ArticleProfile>(
  (value) => typeof value === "object" && value !== null && "id" in value && "terms" in value && "people" in value,
);

/** A profile from its column's text. Throws when it is none. */
export function readProfile(json: string): ArticleProfile {
  return profile.parse(JSON.parse(json));
}
