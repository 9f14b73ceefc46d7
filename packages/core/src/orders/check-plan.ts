import type { Money, Plan, Renewed, Step, StepRequest } from "../contract/index.js";
import { canonicalJson } from "../kit/canonical.js";
import { unknownOption } from "../kit/capabilities.js";
import { invalidArgument, messageOf } from "../kit/errors.js";
import type { DraftStep, OrderDriver } from "./driver.js";
import { isTexts, isTime } from "./entries.js";
import { hashPlan, PLAN_LIFETIME_MS } from "./hash.js";
import { checkItems, namesInProof, namesOf } from "./items.js";
import { secretPlaces } from "./steps.js";

const OPERATION = "orders.place";
const STEP_FIELDS = ["id", "operation", "effect", "request", "needs", "proof", "items"];
const REQUEST_FIELDS = ["path", "query", "header", "body"];
const PROOF_FIELDS = ["domains", "addresses", "tag", "known", "gone", "witnesses", "renewed", "lagMs"];
const RENEWED_FIELDS = ["name", "id", "after"];

/**
 * A plan may come from a file, a database or a person. Its hash finds accidents, not malice, so whatever it says is checked: that
 * its calls buy its items and nothing else, by operations that orders may use, for this tenant, and that what the engine relies
 * on has the right shape. Nothing has been sent when this throws.
 */
export async function checkPlan<O>(driver: OrderDriver<O>, plan: Plan): Promise<void> {
  const refuse = (message: string): Error => invalidArgument(driver.provider, message, OPERATION);
  if (typeof plan !== "object" || plan === null || plan.version !== 2)
    throw refuse("This is not a plan that this version understands. Plan again.");
  if (plan.provider !== driver.provider)
    throw refuse(`This plan is for ${String(plan.provider)}, not for ${driver.provider}.`);
  if (plan.tenant !== driver.tenant)
    throw refuse(`This plan is for tenant ${plan.tenant ?? "(none)"}, not for ${driver.tenant ?? "(none)"}.`);
  if ((await hashPlan(plan)) !== plan.hash) throw refuse("This plan was changed after it was made. Plan again.");
  checkShape(plan, refuse);
  const items = checkItems(driver.provider, plan.items, OPERATION);
  if (canonicalJson(items) !== canonicalJson(plan.items))
    throw refuse("The items of this plan are not as `plan` writes them. Plan again.");
  for (const step of plan.steps) checkStep(driver, plan, step, refuse);
  checkCoverage(driver, plan, refuse);
}

function checkShape(plan: Plan, refuse: (message: string) => Error): void {
  const { steps, blockers, warnings, price, leftOut = [], createdAt, expiresAt } = plan;
  const isFinding = (value: unknown): boolean => typeof (value as { message?: unknown } | null)?.message === "string";
  const wrong =
    (!Array.isArray(steps) && "steps") ||
    (!(Array.isArray(blockers) && blockers.every(isFinding)) && "blockers") ||
    (!(Array.isArray(warnings) && warnings.every(isFinding)) && "warnings") ||
    (!(
      Array.isArray(leftOut) &&
      leftOut.every((each) => typeof each?.name === "string" && typeof each.reason === "string")
    ) &&
      "leftOut") ||
    (!isPrice(price) && "price") ||
    (!isTime(createdAt) && "createdAt") ||
    (!(isTime(expiresAt) && Date.parse(expiresAt) - Date.parse(createdAt) === PLAN_LIFETIME_MS) && "expiresAt");
  if (wrong) throw refuse(`The plan's ${wrong} is not what \`plan\` writes. Plan again.`);
  if (new Set(steps.map((step) => step?.id)).size < steps.length)
    throw refuse("Two steps of the plan have the same id. Plan again.");
}

function isPrice(price: Plan["price"] | null | undefined): boolean {
  if (typeof price !== "object" || price === null) return false;
  const amounts = [
    price.dueNow,
    ...(Array.isArray(price.recurring) ? price.recurring.map((each) => each?.amount) : []),
  ];
  return amounts.every((amount, at) => (at === 0 && amount === undefined) || isMoney(amount));
}

/** An amount that can be compared: a text, a fraction or a negative one would slip under any limit. */
export function isMoney(value: unknown): value is Money {
  const money = value as Partial<Money> | null | undefined;
  return (
    (money?.unit === "USD" || money?.unit === "credits") &&
    Number.isSafeInteger(money.minor) &&
    Number(money.minor) >= 0
  );
}

function checkStep<O>(driver: OrderDriver<O>, plan: Plan, step: Step, refuse: (message: string) => Error): void {
  const wrong = (what: string): Error => refuse(`Step ${String(step?.id)} of the plan: ${what} Plan again.`);
  if (typeof step?.id !== "string" || !/^[a-z0-9-]{1,64}$/.test(step.id) || step.id === "purchase")
    throw wrong("its id is not one.");
  if (!Object.hasOwn(driver.calls, String(step.operation)))
    throw refuse(`Step ${step.id} wants to call ${String(step.operation)}, which no order may.`);
  if (unknownOption(step, STEP_FIELDS) !== undefined)
    throw wrong(`it has no ${String(unknownOption(step, STEP_FIELDS))}.`);
  checkRequest(driver, step, wrong);
  checkProof(driver, step, wrong);
  const indexes: readonly number[] = Array.isArray(step.items) ? step.items : [];
  const own = new Set(
    namesOf(plan.items)
      .filter(({ item }) => indexes.includes(item))
      .map(({ name }) => name),
  );
  const bought = namesInRequest(driver, step, OPERATION);
  const strange = [...bought, ...namesInProof(step.proof)].find((name) => !own.has(name));
  if (strange !== undefined) throw wrong(`it concerns ${strange}, which its items do not order.`);
  if (step.needs !== undefined && !isTexts(step.needs?.domains)) throw wrong("its needs are not a list of domains.");
}

/** Tenant, credentials and headers are the provider's own business; a plan cannot say them. */
function checkRequest<O>(driver: OrderDriver<O>, step: Step, wrong: (what: string) => Error): void {
  const { request } = step;
  if (typeof request !== "object" || request === null) throw wrong("it has no request.");
  const part = unknownOption(request, REQUEST_FIELDS);
  if (part !== undefined) throw wrong(`its request may not have ${part}.`);
  const call = driver.calls[step.operation];
  const strange = unknownOption(request.query ?? {}, call?.query ?? []);
  if (strange !== undefined) throw wrong(`its request may not have the query parameter ${strange}.`);
  const header = unknownOption(request.header ?? {}, call?.header ?? []);
  if (header !== undefined) throw wrong(`its request may not have the header ${header}.`);
  checkSecrets(driver, step, OPERATION);
}

function checkProof<O>(
  driver: OrderDriver<O>,
  { operation, proof, request }: Step,
  wrong: (what: string) => Error,
): void {
  if (typeof proof !== "object" || proof === null || unknownOption(proof, PROOF_FIELDS) !== undefined)
    throw wrong("its proof is not one.");
  const lists = [proof.domains, proof.addresses, proof.known, proof.gone, proof.witnesses];
  const least = driver.calls[operation]?.lagMs ?? 0;
  if (
    !lists.every((list) => list === undefined || isTexts(list)) ||
    !(proof.tag === undefined || typeof proof.tag === "string") ||
    !(proof.renewed === undefined || (Array.isArray(proof.renewed) && proof.renewed.every(isRenewed)))
  )
    throw wrong("its proof names something that is not a text.");
  // Another tag would be looked for than the order is placed with, and never found.
  if (driver.calls[operation]?.readTag?.(request) !== proof.tag)
    throw wrong("its proof asks for another tag than its request gives.");
  if (!Number.isFinite(proof.lagMs) || proof.lagMs < least)
    throw wrong(`its proof waits less than the ${least} ms that ${operation} takes.`);
}

function isRenewed(value: unknown): boolean {
  const { name, id, after } = (value ?? {}) as Partial<Renewed>;
  if (typeof value !== "object" || value === null || unknownOption(value, RENEWED_FIELDS) !== undefined) return false;
  return typeof name === "string" && (id === undefined || typeof id === "string") && isTime(after);
}

/**
 * The request of a step as it was completed, held to everything that the plan's own was held to: it may buy no other names.
 *
 * @throws MailfleetError `invalid-argument` if it is not.
 */
export function checkCompleted<O>(driver: OrderDriver<O>, step: Step, request: StepRequest): Step {
  const completed = { ...step, request };
  const wrong = (what: string): Error =>
    invalidArgument(driver.provider, `Step ${step.id}, as it was completed: ${what}`, OPERATION);
  checkRequest(driver, completed, wrong);
  const [planned, names] = [step, completed].map((each) => namesInRequest(driver, each, OPERATION).toSorted());
  if (canonicalJson(names) !== canonicalJson(planned)) throw wrong("it does not buy what was planned.");
  return completed;
}

/** Every name is bought by one step at most; a plan that begins a purchase buys all of them, unless it has blockers. */
function checkCoverage<O>(driver: OrderDriver<O>, plan: Plan, refuse: (message: string) => Error): void {
  const bought = plan.steps.flatMap((step) => namesInRequest(driver, step, OPERATION));
  const twice = bought.find((name, at) => bought.indexOf(name) !== at);
  if (twice !== undefined) throw refuse(`The plan buys ${twice} twice. Plan again.`);
  if (plan.continues !== undefined || plan.blockers.length > 0) return;
  const all = new Set(bought);
  const missing = namesOf(plan.items).find(({ name }) => !all.has(name));
  if (missing) throw refuse(`The plan does not buy ${missing.name}, which it lists. Plan again.`);
}

/** Every domain, address and renewal that a step's request buys. */
export function namesInRequest<O>(driver: OrderDriver<O>, step: DraftStep, operation: string): readonly string[] {
  const call = driver.calls[step.operation];
  if (!call)
    throw invalidArgument(
      driver.provider,
      `Step ${step.id} wants to call ${step.operation}, which no order may.`,
      operation,
    );
  try {
    const names = call.readNames(step.request, step.proof);
    if (isTexts(names)) return names;
  } catch (error) {
    throw invalidArgument(
      driver.provider,
      `Step ${step.id}: what it buys cannot be read: ${messageOf(error)}`,
      operation,
    );
  }
  throw invalidArgument(driver.provider, `Step ${step.id}: what it buys cannot be read.`, operation);
}

/** A secret stands only where the adapter expects one: anywhere else it could end in a public address. */
export function checkSecrets<O>(driver: OrderDriver<O>, step: DraftStep, operation: string): void {
  const allowed = driver.calls[step.operation]?.secretPaths ?? [];
  for (const { path, name } of secretPlaces(step.request)) {
    if (!allowed.includes(path))
      throw invalidArgument(driver.provider, `Step ${step.id}: a secret may not stand at ${path}.`, operation);
    if (operation === OPERATION && !Object.hasOwn(driver.secrets ?? {}, name))
      throw invalidArgument(
        driver.provider,
        `The plan needs the secret "${name}": give it in the provider's options under secrets.`,
        operation,
      );
  }
}
