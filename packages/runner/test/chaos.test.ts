import { runChaos } from "@mailfleet/testing/chaos";
import { hushEngineWarning } from "@mailfleet/testing/engine-warning";
import { findPostgres, NO_POSTGRES } from "@mailfleet/testing/postgres";
import { describe, expect, it } from "vitest";

hushEngineWarning();

// Real adapters and three worker processes over a simulated provider, a small trial of what `pnpm --filter bench chaos` does at length.

describe.skipIf(!findPostgres())(`workers that die${findPostgres() ? "" : ` (${NO_POSTGRES})`}`, () => {
  it("lose no order and buy none twice, whatever happens to them, to the database and to the provider", async () => {
    const report = await runChaos({
      orders: 30,
      tenants: 3,
      workers: 3,
      kills: 4,
      stops: 1,
      restarts: 1,
      lostReplies: 0.05,
      storms: 1,
      speed: 60,
      requestsPerSecond: 100,
      timeoutMs: 150_000,
      troubleEveryMs: 1_500,
    });
    expect(report).toMatchObject({ lost: [], doubled: [], failed: 0 });
    expect(report.settled + report.parked.length).toBe(30);
    // A person has to look only at what nobody can know: not at what a dead worker left.
    expect(report.parked.length).toBeLessThanOrEqual(3);
    expect(report.worstSecond).toBeLessThanOrEqual(100);
  }, 200_000);
});
