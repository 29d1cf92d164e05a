// Nothing to start: the framework would else take the file of the site that this folder is within.
export function register() {}
