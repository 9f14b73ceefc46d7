import assert from "node:assert/strict";
import { test } from "node:test";
import { startMock } from "@mailfleet/mock";
import { createScaledMailClient } from "@mailfleet/scaledmail";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { tracingHooks } from "../src/tracing.js";

test("every attempt is a span, and no span holds the key", async () => {
  const exporter = new InMemorySpanExporter();
  const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer("test");
  const mock = await startMock("scaledmail");
  try {
    const client = createScaledMailClient({
      apiKey: "synthetic-api-key",
      organizationId: "recORG00000000001",
      baseUrl: mock.url,
      hooks: tracingHooks(tracer),
      retry: { maxRetries: 1, baseDelayMs: 1 },
    });
    mock.fault("getDomains", { kind: "status", status: 503 });
    await client.getDomains();

    const spans = exporter.getFinishedSpans();
    assert.deepEqual(
      spans.map((span) => [span.name, span.attributes["http.response.status_code"], span.attributes["error.type"]]),
      [
        ["scaledmail getDomains", 503, "server-error"],
        ["scaledmail getDomains", 200, undefined],
      ],
    );
    assert.ok(
      !JSON.stringify(spans.map((span) => [span.name, span.attributes, span.status])).includes("synthetic-api-key"),
    );
  } finally {
    await mock.close();
  }
});
