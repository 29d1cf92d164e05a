import type { en } from "../en/en";
import { articles } from "./articles";
import { citations } from "./citations";
import { home } from "./home";
import { issues } from "./issues";
import { layout } from "./layout";
import { parts } from "./parts";

export const zh: typeof en = { articles, citations, home, issues, layout, parts };
