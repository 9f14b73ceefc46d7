// The request that every mock is asked, over the caller's fetch.

const PATH = "/domains?organization_id=recORG00000000001";
const AT_ONCE = 4;

export async function ask(base: string): Promise<void> {
  const response = await fetch(base + PATH, { headers: { authorization: "Bearer test-key" } });
  if (!response.ok) throw new Error(`${base} answered ${response.status}`);
  await response.arrayBuffer();
}

/** After a tenth of the requests to warm up. */
export async function requestsPerSecond(base: string, requests: number): Promise<number> {
  for (let done = 0; done < requests / 10; done++) await ask(base);
  const started = performance.now();
  const worker = async (): Promise<void> => {
    for (let done = 0; done < requests / AT_ONCE; done++) await ask(base);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return requests / ((performance.now() - started) / 1000);
}
