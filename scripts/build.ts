import "./load-env";
import { build } from "./start/build-if-needed";

// `npm run build`: the site, and the thread that reads files.
await build();
