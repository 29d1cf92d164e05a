import fc from "fast-check";

// Properties draw the same inputs in every run, so that a change alone can make one fail. Other inputs: BACKFILE_SEED=2 npm run test:unit
fc.configureGlobal({ seed: Number(process.env.BACKFILE_SEED ?? 1) });
