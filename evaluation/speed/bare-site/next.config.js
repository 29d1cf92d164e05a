/** The least the framework serves, for benchmarks that stand beside it. @type {import("next").NextConfig} */
export default { agentRules: false };
