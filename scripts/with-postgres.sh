#!/usr/bin/env bash
# Runs a command with a PostgreSQL of its own, for the tests: scripts/with-postgres.sh npm test
# It lives in a temporary folder on a free port of this machine and is gone when the command ends. Nothing has to be started before;
# PostgreSQL's programs have to be installed (Debian: apt-get install postgresql).
set -euo pipefail

if [ $# -eq 0 ]; then
  echo 'Say which command to run: scripts/with-postgres.sh npm test' >&2
  exit 2
fi

programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
if [ -z "$programs" ] && command -v initdb >/dev/null && command -v pg_ctl >/dev/null; then
  programs=$(dirname "$(command -v initdb)")
fi
if [ -z "$programs" ]; then
  echo "PostgreSQL's initdb was not found. Install PostgreSQL (Debian: apt-get install postgresql) and run the command again." >&2
  exit 1
fi

folder=$(mktemp -d)
# PostgreSQL refuses to run as root.
as_owner() { "$@"; }
if [ "$(id -u)" -eq 0 ]; then
  chown postgres "$folder"
  as_owner() { (cd "$folder" && su postgres -s /bin/bash -c "$(printf '%q ' "$@")"); }
fi

stop() {
  as_owner "$programs/pg_ctl" --pgdata="$folder/data" --mode=immediate --silent stop || true
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'; }

as_owner "$programs/initdb" --pgdata="$folder/data" --username=tests --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$folder.log" 2>&1 ||
  { cat "$folder.log" >&2; exit 1; }
rm -f "$folder.log"
port=$(free_port)
# Nothing here has to survive a loss of power.
as_owner "$programs/pg_ctl" --pgdata="$folder/data" --log="$folder/log" --wait --silent \
  --options="-p $port -k $folder -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200" start

export PEER_FORUM_TEST_DATABASE_URL="postgres://tests@127.0.0.1:$port/postgres"
code=0
"$@" || code=$?
exit "$code"
