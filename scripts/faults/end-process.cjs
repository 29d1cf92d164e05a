// Loaded before a worker by `--require`: a process that opens the original of this name ends, as one does whose library goes wrong.
const { syncBuiltinESMExports } = require("node:module");
const files = require("node:fs/promises");

const { readFile } = files;
files.readFile = (path, ...rest) => {
  if (String(path).endsWith(process.env.BACKFILE_FAULTS_ENDED_BY)) process.kill(process.pid, "SIGKILL");
  return readFile(path, ...rest);
};
syncBuiltinESMExports();
