import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";

/**
 * Hooks that make one client span of every attempt. Hand them to any Mailfleet client: `create...Client({ hooks: tracingHooks() })`.
 * Everything they see is redacted already.
 */
export function tracingHooks(tracer = trace.getTracer("mailfleet")) {
  const spans = new WeakMap();
  const end = ({ call, error }) => {
    const span = spans.get(call);
    span?.setAttributes({
      "error.type": error.code,
      "mailfleet.outcome": error.outcome,
      "mailfleet.disposition": error.disposition,
    });
    span?.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
    span?.end();
  };
  return {
    onRequest({ call, attempt }) {
      const span = tracer.startSpan(`${call.provider} ${call.operation}`, { kind: SpanKind.CLIENT });
      span.setAttributes({
        "http.request.method": call.method,
        "url.full": call.url,
        "http.request.resend_count": attempt - 1,
        "mailfleet.effect": call.effect,
      });
      spans.set(call, span);
    },
    onResponse({ call, status, requestId }) {
      const span = spans.get(call);
      span?.setAttributes({
        "http.response.status_code": status,
        ...(requestId && { "mailfleet.request_id": requestId }),
      });
      if (status < 400) span?.end();
    },
    onRetry: end,
    onFailure: end,
  };
}
