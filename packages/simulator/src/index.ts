export { simulated, type SimulatedId } from "./generated/skins.js";
export type { ClockKind, SimulatorClock } from "./clock.js";
export { type ScenarioName, scenarios } from "./scenarios.js";
export {
  createSimulator,
  type RunningSimulator,
  type Simulated,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from "./simulator.js";
export type { WebhookReceiver } from "./webhooks.js";
export type { WorldHandle } from "./world/handle.js";
export type { DomainSeed, MailboxSeed, StockSeed } from "./world/seeds.js";
export type {
  Cents,
  Conditions,
  Domain,
  DomainState,
  Habits,
  ListingFault,
  Mailbox,
  MailboxState,
  Order,
  OrderState,
  Person,
  Platform,
  Quote,
  Receipt,
  Stock,
  Subscription,
  SubscriptionState,
  Tenant,
} from "./world/types.js";
export type { WorldSnapshot } from "./world/world.js";
