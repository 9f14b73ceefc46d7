const TEXT = "Calling client.query() when the client is already executing a query";

/**
 * Leaves out one warning. On each new connection the queue's engine sends a setting and does not wait before the connection is
 * used (`idle_in_transaction_session_timeout`, system_database.js of @dbos-inc/dbos-sdk 5.3.0), which pg deprecates. pg warns once
 * in a process and does not say of whom, so only tests of the runner call this: elsewhere the warning would be about our own code.
 */
export function hushEngineWarning(): void {
  const emit = process.emitWarning;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    if (!String(warning).startsWith(TEXT)) Reflect.apply(emit, process, [warning, ...rest]);
  };
}
