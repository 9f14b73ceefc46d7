import type { Plan } from "@mailfleet/core";
import { RefusedError } from "./exit.js";
import { formatMoney } from "./text/words.js";

/**
 * Asks for the total of a plan to be typed. Whoever types it has read it.
 *
 * @throws RefusedError if it was not
 */
export async function confirmTotal({ price: { dueNow } }: Plan): Promise<void> {
  const { text, isCancel } = await import("@clack/prompts");
  const wanted = dueNow ? formatMoney(dueNow) : "unknown price";
  const answer = await text({
    message: dueNow
      ? `This costs ${wanted} and is not refundable. Type the total to buy it:`
      : `The provider does not quote a price. Type "${wanted}" to buy it anyway:`,
    placeholder: wanted,
    output: process.stderr,
    validate: (typed) => (isSame(typed ?? "", wanted) ? undefined : `Type ${wanted}, or press Ctrl-C to leave it.`),
  });
  if (isCancel(answer)) throw new RefusedError("Nothing was bought.");
}

/** The unit may be left out, and zeros at the end. */
function isSame(typed: string, wanted: string): boolean {
  const bare = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, " ");
  if (bare(typed) === bare(wanted)) return true;
  const [amount = "", unit] = bare(wanted).split(" ");
  const [given = "", givenUnit = unit] = bare(typed).split(" ");
  return /^\d+(\.\d{1,2})?$/.test(given) && Number(given) === Number(amount) && givenUnit === unit;
}

/** What is typed without being shown. */
export async function askSecret(message: string): Promise<string> {
  const { password, isCancel } = await import("@clack/prompts");
  const answer = await password({
    message,
    output: process.stderr,
    validate: (typed) => (typed?.trim() ? undefined : "Type it, or press Ctrl-C."),
  });
  if (isCancel(answer)) throw new RefusedError("Nothing was changed.");
  return answer.trim();
}
