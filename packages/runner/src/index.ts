export { createRunner } from "./runner.js";
export type {
  ParkedOrder,
  ProviderFor,
  Runner,
  RunnerEvent,
  RunnerOptions,
  RunnerStatus,
  StopOptions,
} from "./options.js";
