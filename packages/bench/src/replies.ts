/** What the provider of the calls answers. */
export const REPLY = JSON.stringify({
  total: 1,
  domains: [{ id: "recDOM00000000001", domain: "example.com", status: "Active" }],
});

/** And where it finds nothing. */
export const FAILURE = JSON.stringify({ error: "Domain not found" });
