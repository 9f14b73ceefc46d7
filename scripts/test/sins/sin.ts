import { PATHS, type Draft } from "../spec-fixture.js";

/** What is broken, how, and the one rule that must say so. */
export type Sin = [rule: string, sin: string, spoil: (draft: Draft) => void];

export const { buyMailboxes, getMailbox, connectDomain, mailboxReady } = PATHS;

export function schema(draft: Draft, name: string): any {
  return draft.mailboxes.components.schemas[name];
}

export function named(summary: string, file: string): object {
  return { summary, externalValue: `examples/${file}` };
}

export function renameExample(draft: Draft, from: string, to: string): void {
  draft.examples[to] = draft.examples[from];
  delete draft.examples[from];
}

export function renameAnswer(draft: Draft, name: string): void {
  connectDomain(draft).responses["409"].content["application/json"].examples = {
    [name]: named("Connected before", `connectDomain.${name}.json`),
  };
  renameExample(draft, "connectDomain.alreadyConnected.json", `connectDomain.${name}.json`);
}

export function closedPart(key: string): object {
  return { type: "object", properties: { [key]: { type: "string" } }, additionalProperties: false };
}
