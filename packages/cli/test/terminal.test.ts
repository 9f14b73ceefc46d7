import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { boughtOf, mailboxOrder, openDesk, planned, until } from "./harness.js";
import { openTerminal } from "./terminal.js";

// What a person sees and types, in a pseudo-terminal.

const isUnix = process.platform !== "win32";

describe.skipIf(!isUnix)("apply on a terminal", () => {
  it("shows the plan, takes nothing but its total, and buys", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const terminal = openTerminal(desk, ["apply", await planned(desk, mailboxOrder("typed")), "--no-wait"]);
    await terminal.see(
      /northwind-mail\.com +1 google mailbox: grace[^]*Price now +3\.50 credits[^]*Refundable +nothing/,
    );
    await terminal.see(/This costs 3\.50 credits and is not refundable\. Type the total to buy it:/);
    terminal.type("yes\r");
    await terminal.see(/Type 3\.50 credits, or press Ctrl-C to leave it\./);
    expect(boughtOf(desk.simulators.inboxkit)).toEqual([]);
    terminal.type("\u0015");
    terminal.type("3.5\r");
    expect(await terminal.ended).toBe(5);
    expect(boughtOf(desk.simulators.inboxkit)).toEqual(["grace@northwind-mail.com"]);
    expect(terminal.text).toMatch(/To go on: mailfleet orders resume typed/);
  });

  it("buys nothing when it is left with Ctrl-C", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const terminal = openTerminal(desk, ["apply", await planned(desk, mailboxOrder("left"))]);
    await terminal.see(/Type the total to buy it:/);
    terminal.type("\u0003");
    expect(await terminal.ended).toBe(3);
    expect(terminal.text).toMatch(/mailfleet: Nothing was bought\./);
    expect(boughtOf(desk.simulators.inboxkit)).toEqual([]);
    expect((await desk.run("orders", "list")).out).toBe("No orders.\n");
  });

  it("says how far it is in one line, and lets go at Ctrl-C", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const file = await planned(desk, mailboxOrder("waiting"));
    const terminal = openTerminal(desk, ["apply", file, "--yes", "--max-total", "10credits"]);
    await terminal.see(/waiting: in-progress, 0 of 1 ready; next look in \d+ seconds?/);
    // Rewritten, not scrolled.
    expect(terminal.raw).toContain("\r\u001b[K");
    terminal.type("\u0003");
    expect(await terminal.ended).toBe(5);
    expect(terminal.text).toMatch(/Stopping\. [^]*To go on: mailfleet orders resume waiting/);
  });
});

describe.skipIf(!isUnix)("approve on a terminal", () => {
  it("writes a person's yes to one plan, and only there", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const file = await planned(desk, mailboxOrder("agent"));
    const piped = await desk.run("approve", file);
    expect(piped).toMatchObject({ code: 2, err: expect.stringMatching(/Only a person can approve/) as string });
    const terminal = openTerminal(desk, ["approve", file]);
    await terminal.see(/Type the total to buy it:/);
    terminal.type("3.50 credits\r");
    expect(await terminal.ended).toBe(0);
    expect(terminal.text).toMatch(/Approved [0-9a-f]{12}\. It can be placed until /);
    expect(boughtOf(desk.simulators.inboxkit)).toEqual([]);
  });
});

describe.skipIf(!isUnix)("a key on a terminal", () => {
  it("is typed unseen, and kept where only its owner can read it", async () => {
    const desk = await openDesk({ providers: [] });
    const terminal = openTerminal(desk, ["keys", "set", "scaledmail"]);
    await terminal.see(/The API key of scaledmail:/);
    terminal.type("geheim-5678\r");
    expect(await terminal.ended).toBe(0);
    expect(terminal.raw).not.toContain("geheim");
    const file = path.join(desk.folder, "home/keys.json");
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ scaledmail: "geheim-5678" });
    expect(statSync(file).mode & 0o077).toBe(0);
    expect((await desk.run("keys", "list")).out).toMatch(/scaledmail +\S*keys\.json/);
    expect((await desk.run("keys", "remove", "scaledmail")).out).toBe("Removed.\n");
    expect((await desk.run("keys", "list")).out).toMatch(/No keys/);
  });
});

describe.skipIf(!isUnix)("a terminal", () => {
  it("has colours, unless NO_COLOR is set", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    await planned(desk, mailboxOrder("colours"));
    const colored = openTerminal(desk, ["plan", "order.json"]);
    await colored.ended;
    expect(colored.raw).toContain("\u001b[1mOrder colours");
    const plain = openTerminal(desk, ["plan", "order.json"], { env: { NO_COLOR: "1" } });
    await plain.ended;
    expect(plain.raw).not.toContain("\u001b[1m");
    expect((await desk.run("plan", "order.json")).out).not.toContain("\u001b");
  });

  it("of 60 columns is not overrun", async () => {
    const desk = await openDesk();
    await planned(desk, mailboxOrder("narrow"));
    await desk.run("apply", "plan.json", "--yes", "--max-total", "10credits", "--no-wait");
    for (const args of [
      ["domains", "list"],
      ["mailboxes", "list"],
      ["domains", "search", "acme"],
      ["prewarm", "search"],
      ["wallet"],
      ["costs"],
      ["plan", "order.json", "--key", "another"],
      ["orders", "list"],
      ["doctor"],
    ]) {
      const terminal = openTerminal(desk, args, { columns: 60 });
      await terminal.ended;
      const long = terminal.text.split("\n").filter((line) => line.length > 60 && line.includes("  "));
      expect({ args, long }).toEqual({ args, long: [] });
    }
  });

  it("that goes away in the middle ends the command, and what was sent is in the journal", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const file = await planned(desk, mailboxOrder("gone"));
    const terminal = openTerminal(desk, ["apply", file, "--yes", "--max-total", "10credits"]);
    await until(() => boughtOf(desk.simulators.inboxkit).length > 0);
    terminal.type("\u0003\u0003");
    await terminal.ended;
    expect((await desk.json("orders", "list")).json.data?.["orders"]).toMatchObject([{ key: "gone" }]);
  });
});
