import type { CallToolResult, McpServer, ServerContext } from "@modelcontextprotocol/server";
import type { Context } from "../command.js";
import type { schemas } from "../generated/schemas.js";

export interface Serving {
  readonly context: Context;
  /** The id of the budget that may be spent. */
  readonly budget: string | undefined;
  readonly version: string;
}

type Answer = object | CallToolResult | Awaited<ReturnType<Parameters<McpServer["registerTool"]>[2]>>;

export interface Tool {
  readonly name: string;
  readonly title: string;
  /** Says when money can move. */
  readonly description: string;
  readonly input: keyof typeof schemas;
  readonly output?: keyof typeof schemas;
  readonly spends?: true;
  run(serving: Serving, input: never, call: Call): Promise<Answer>;
}

export interface Call {
  readonly mcpReq: ServerContext["mcpReq"];
  readonly server: McpServer;
}

/** A result that is handed on as it is: a question to a person, or a refusal. */
export class Ready {
  readonly result: object;

  constructor(result: object) {
    this.result = result;
  }
}
