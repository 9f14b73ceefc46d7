export { type Names, type ProviderId, providers } from "./generated/names.js";
export { createMock, startMock, startMocks } from "./start.js";
export type { Fault, FaultOptions, FaultTarget } from "./fault-types.js";
export type { AnswerRequest, MockReply } from "./hooks.js";
export type {
  Controls,
  EventName,
  ExampleName,
  LocalMock,
  LocalMockOptions,
  Mock,
  MockOptions,
  Mocks,
  OperationName,
  RecordedRequest,
  Violation,
  ViolationKind,
  WebhookDelivery,
  WebhookOptions,
  WrittenWebhook,
} from "./types.js";
export { operationExamples, type OperationExamples, type ReplyExample } from "./examples.js";
