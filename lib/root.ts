/** The folder of this checkout. The server is started there; scripts, which may be called from anywhere, say where it is. */
export const ROOT = process.env.BACKFILE_ROOT ?? process.cwd();
