import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { checkSpec, type Checked } from "../lib/rules/spec-rules.js";

const VALID = fileURLToPath(new URL("fixtures/specs/acme", import.meta.url));

/** The valid spec, ready to be spoilt: every YAML file parsed, every example by its file name. */
export interface Draft {
  openapi: any;
  mailboxes: any;
  domains: any;
  webhooks: any;
  shared: any;
  examples: Record<string, unknown>;
}

export const PATHS = {
  buyMailboxes: (draft: Draft): any => draft.mailboxes.paths["/mailboxes"].post,
  getMailbox: (draft: Draft): any => draft.mailboxes.paths["/mailboxes/{mailbox_id}"].get,
  connectDomain: (draft: Draft): any => draft.domains.paths["/domains/connect"].post,
  mailboxReady: (draft: Draft): any => draft.webhooks.webhooks["mailbox.ready"].post,
};

const valid = readDraft();

/** Spoils a copy of the valid spec and checks it from the disk, as the command does. */
export async function checkSpoilt(spoil: (draft: Draft) => void): Promise<Checked> {
  const folder = mkdtempSync(path.join(tmpdir(), "check-specs-"));
  try {
    const draft = structuredClone(valid);
    spoil(draft);
    writeDraft(draft, path.join(folder, "acme"));
    return await checkSpec("acme", folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readDraft(): Draft {
  const read = (name: string): any => parse(readFileSync(path.join(VALID, `${name}.yaml`), "utf8"));
  const examples = path.join(VALID, "examples");
  return {
    openapi: read("openapi"),
    mailboxes: read("mailboxes"),
    domains: read("domains"),
    webhooks: read("webhooks"),
    shared: read("shared"),
    examples: Object.fromEntries(
      readdirSync(examples).map((name) => [name, JSON.parse(readFileSync(path.join(examples, name), "utf8"))]),
    ),
  };
}

function writeDraft({ examples, ...documents }: Draft, folder: string): void {
  mkdirSync(path.join(folder, "examples"), { recursive: true });
  for (const [name, document] of Object.entries(documents)) {
    writeFileSync(path.join(folder, `${name}.yaml`), stringify(document));
  }
  for (const [name, value] of Object.entries(examples)) {
    writeFileSync(path.join(folder, "examples", name), JSON.stringify(value));
  }
}
