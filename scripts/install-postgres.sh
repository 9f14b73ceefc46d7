#!/usr/bin/env bash
# Brings the Postgres and the PgBouncer that tests start for themselves, on Debian and its kin. The tests look for the programs
# only: each file has a server of its own, in a temporary folder, on a free port of this machine.
set -euo pipefail

have() { compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null || command -v initdb >/dev/null; }

if have && [ -x /usr/sbin/pgbouncer ]; then
  echo "Postgres and PgBouncer are there."
  exit 0
fi
if ! command -v apt-get >/dev/null; then
  have && exit 0
  echo "Install Postgres 12 or newer, and set POSTGRES_BIN to the folder of initdb if it is not in PATH." >&2
  exit 1
fi
as_root=()
if [ "$(id -u)" != 0 ]; then as_root=(sudo); fi
export DEBIAN_FRONTEND=noninteractive
# The server that comes with the package is not wanted.
"${as_root[@]}" mkdir -p /etc/postgresql-common
[ -e /etc/postgresql-common/createcluster.conf ] ||
  echo "create_main_cluster = false" | "${as_root[@]}" tee /etc/postgresql-common/createcluster.conf >/dev/null
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -qq -y --no-install-recommends postgresql pgbouncer
