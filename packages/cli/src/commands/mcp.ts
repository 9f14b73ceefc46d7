import type { CommandSpec } from "../command.js";
import { serveMcp } from "../mcp/serve.js";

export const MCP: CommandSpec = {
  name: "mcp",
  summary: "Serve an agent over MCP (stdio): it reads and plans, and buys only within a budget of yours",
  description: `Serves the Model Context Protocol over standard input and output. Reading and planning are always there.

Tools that buy are there only with --budget and --until, or with the --budget <id> of mailfleet budgets create. Each plan also needs a person's yes:
the agent's program asks you, or you run mailfleet approve <hash> yourself. Never more is spent than the budget has, over all servers together.
No tool shows a password.`,
  options: [
    ["--budget <amount or id>", "120USD or 120USD,50credits, or the id of a budget that is there"],
    ["--until <time>", "the day a new budget ends: 2027-01-31"],
  ],
  examples: ["mcp", "mcp --budget 120USD --until 2027-01-31"],
  run: async (context, _, options) => await serveMcp(context, options),
};
