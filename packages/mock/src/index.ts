export { type Names, type ProviderId, providers } from "./generated/names.js";
export { startMock, startMocks } from "./start.js";
export type {
  EventName,
  ExampleName,
  Fault,
  FaultOptions,
  Mock,
  MockOptions,
  Mocks,
  OperationName,
  RecordedRequest,
  Violation,
  ViolationKind,
  WebhookDelivery,
  WebhookOptions,
} from "./types.js";
export { operationExamples, type OperationExamples, type ReplyExample } from "./examples.js";
