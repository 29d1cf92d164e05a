import "./load-env";
import { build } from "./start/build-if-needed";

// `npm run build`: the site, the thread that reads files, and the command line.
await build();
