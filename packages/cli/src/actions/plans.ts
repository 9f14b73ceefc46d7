import { readFileSync } from "node:fs";
import type { Documents, Journal, Plan, Provider } from "@mailfleet/core";
import { UsageError } from "../exit.js";
import { readText } from "../order-file.js";
import type { ApprovalData } from "../output/types.js";

const PLAN = "plan/";
const APPROVAL = "approval/";
/** Plans that nobody placed are kept so long, to be looked at. */
const KEEP_MS = 7 * 86_400_000;

/** Plans by their hash, and what a person said of them, beside the journal: for programs that may not take a plan from anybody. */
export class PlanShelf {
  readonly #documents: Documents;

  constructor({ documents }: Journal) {
    if (!documents) throw new UsageError("This journal keeps no plans: use one in SQLite or Postgres.");
    this.#documents = documents;
  }

  async keep(plan: Plan): Promise<void> {
    await this.#sweep();
    await this.#documents.write(PLAN + plan.hash, JSON.stringify(plan), 0);
  }

  /** A hash may be cut short to 8 letters or more, where only one begins so. */
  async find(hash: string): Promise<Plan | undefined> {
    const names = /^[0-9a-f]{8,64}$/.test(hash) ? await this.#documents.list(PLAN + hash) : [];
    const found = names.length === 1 && names[0] !== undefined ? await this.#documents.read(names[0]) : undefined;
    return found && (JSON.parse(found.content) as Plan);
  }

  /** Asking twice changes nothing: the first yes stands. */
  async approve(plan: Plan, by: ApprovalData["by"]): Promise<ApprovalData> {
    const approval: ApprovalData = { planHash: plan.hash, approvedAt: new Date().toISOString(), by };
    await this.#documents.write(APPROVAL + plan.hash, JSON.stringify(approval), 0);
    return (await this.approval(plan.hash)) ?? approval;
  }

  async approval(hash: string): Promise<ApprovalData | undefined> {
    const found = await this.#documents.read(APPROVAL + hash);
    return found && (JSON.parse(found.content) as ApprovalData);
  }

  async #sweep(): Promise<void> {
    for (const name of await this.#documents.list(PLAN)) {
      const found = await this.#documents.read(name);
      const { expiresAt, hash } = JSON.parse(found?.content ?? "{}") as Partial<Plan>;
      if (expiresAt === undefined || Date.parse(expiresAt) > Date.now() - KEEP_MS) continue;
      await this.#documents.remove(name);
      await this.#documents.remove(APPROVAL + hash);
    }
  }
}

/** Reads a file that `mailfleet plan -o` wrote. What is in it is checked field by field when it is placed. */
export function readPlanFile(file: string): Plan {
  let plan: Partial<Plan>;
  try {
    plan = JSON.parse(readText(file)) as Partial<Plan>;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} is not a plan: it is not JSON. Make one: mailfleet plan order.yaml -o plan.json`);
  }
  const isPlan = plan?.version === 2 && [plan.hash, plan.key, plan.provider].every((each) => typeof each === "string");
  if (!isPlan || !Array.isArray(plan.items) || !Array.isArray(plan.steps))
    throw new UsageError(`${file} is not a plan. Make one: mailfleet plan order.yaml -o plan.json`);
  return plan as Plan;
}

export function isFile(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

/** What a new purchase is called where nobody said: what it is of, and when. */
export function defaultKey(provider: Provider, now: number): string {
  return `${provider.id}-${new Date(now).toISOString().slice(0, 16).replaceAll(/[^\d]/g, "")}`;
}
