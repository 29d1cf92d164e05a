import type { en } from "../en/en";
import { articles } from "./articles";
import { authors } from "./authors";
import { calendar } from "./calendar";
import { citations } from "./citations";
import { destinations } from "./destinations";
import { home } from "./home";
import { issues } from "./issues";
import { layout } from "./layout";
import { parts } from "./parts";
import { people } from "./people";
import { quotations } from "./quotations";
import { search } from "./search";
import { versions } from "./versions";

export const es: typeof en = {
  articles,
  authors,
  calendar,
  citations,
  destinations,
  home,
  issues,
  layout,
  parts,
  people,
  quotations,
  search,
  versions,
};
