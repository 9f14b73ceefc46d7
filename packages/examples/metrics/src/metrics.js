import { metrics } from "@opentelemetry/api";

const meterOfMailfleet = () => metrics.getMeter("mailfleet");

/** Reads the journal whenever metrics are collected. It needs no lock, and no provider is asked. */
export function watchOrders(journal, meter = meterOfMailfleet(), now = Date.now) {
  const orders = meter.createObservableGauge("mailfleet.orders");
  const unknownAge = meter.createObservableGauge("mailfleet.orders.unknown.age", { unit: "s" });
  const overdue = meter.createObservableGauge("mailfleet.orders.overdue", { unit: "s" });
  const spend = meter.createObservableGauge("mailfleet.spend");
  meter.addBatchObservableCallback(
    async (results) => {
      const [counts, ages, late, spent] = [new Tally(), new Tally(), new Tally(), new Tally()];
      for await (const { provider, recordedAt, standing } of journal.list()) {
        const status = standing?.status ?? "left-in-the-middle";
        const isWaitingForSomebody = standing && status !== "settled" && standing.wakeAt === undefined;
        counts.add({ provider, status, attention: isWaitingForSomebody ? "person" : "none" }, 1);
        if (status === "unknown") ages.max({ provider }, (now() - Date.parse(recordedAt)) / 1000);
        if (standing?.wakeAt) late.max({ provider }, (now() - Date.parse(standing.wakeAt)) / 1000);
        if (standing?.spent) {
          const { unit, minor } = standing.spent;
          spent.add({ provider, unit, day: recordedAt.slice(0, 10) }, minor / 100);
        }
      }
      counts.report(results, orders);
      ages.report(results, unknownAge);
      late.report(results, overdue);
      spent.report(results, spend);
    },
    [orders, unknownAge, overdue, spend],
  );
}

/** Hooks that count calls: `create...Provider({ hooks: callMetrics() })`. They see no secrets. */
export function callMetrics(meter = meterOfMailfleet()) {
  const calls = meter.createCounter("mailfleet.calls");
  const duration = meter.createHistogram("mailfleet.call.duration", { unit: "ms" });
  const count = ({ provider, operation, effect }, result) => calls.add(1, { provider, operation, effect, result });
  return {
    onResponse({ call, ok, durationMs }) {
      duration.record(durationMs, { provider: call.provider, operation: call.operation });
      if (ok) count(call, "ok");
    },
    onRetry: ({ call, error }) => count(call, `retried: ${error.code}`),
    // An unknown outcome is not a failure: it says to look.
    onFailure: ({ call, error }) => count(call, error.outcome === "unknown" ? "unknown" : error.code),
  };
}

/** For a runner: `createRunner({ onEvent: runnerMetrics() })`. */
export function runnerMetrics(meter = meterOfMailfleet()) {
  const visits = meter.createCounter("mailfleet.visits");
  return (event) => {
    if (event.kind === "visited") visits.add(1, { provider: event.purchase.provider, next: event.advance.next });
    else if (event.kind === "failed") visits.add(1, { provider: event.purchase.provider, next: "failed" });
  };
}

/** One number for each set of attributes. */
class Tally {
  #numbers = new Map();

  add(attributes, number) {
    this.#put(attributes, (before = 0) => before + number);
  }

  max(attributes, number) {
    this.#put(attributes, (before = 0) => Math.max(before, number));
  }

  report(results, instrument) {
    for (const { attributes, number } of this.#numbers.values()) results.observe(instrument, number, attributes);
  }

  #put(attributes, next) {
    const key = JSON.stringify(attributes);
    this.#numbers.set(key, { attributes, number: next(this.#numbers.get(key)?.number) });
  }
}
