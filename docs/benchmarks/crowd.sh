#!/usr/bin/env bash
# Puts many clients to a Portolan with a million legs in its own Neo4j for minutes on end, while data sets are loaded and
# the graph is edited by Cypher, and writes docs/benchmarks/crowd.md: every kind of question, how long it took, what was
# refused or broke, and the memory that the server held.
# Usage: mvn package first, then docs/benchmarks/crowd.sh [CLIENTS, default 64] [MINUTES, default 10]
#   The seeded graph is made under target/seeded at the first time, which takes some minutes, and copied for each run.
#   HEAP (default 4g) is the server's, PORT (default 8097) where it serves. Linux with bash.
# Runs stay under target/bench/crowd-*.md; the page has all of them.
set -euo pipefail
cd "$(dirname "$0")/../.."

clients=${1:-64}
minutes=${2:-10}
heap=${HEAP:-4g}
port=${PORT:-8097}
[ -f target/portolan.jar ] || { echo "target/portolan.jar is missing: run mvn package" >&2; exit 1; }
mkdir -p target/bench
if [ ! -f target/bench-tests.classpath ] || [ pom.xml -nt target/bench-tests.classpath ]; then
  mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench-tests.classpath
fi
classes="target/test-classes:target/classes:$(cat target/bench-tests.classpath)"
seeded=$(java -Xmx2g -cp "$classes" org.portolan.bench.projection.Seed L)

work=$(mktemp -d "$PWD/target/crowd.XXXXXX")
server=
finish() {
  [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; } || true
  rm -rf "$work"
}
trap finish EXIT
cp -r "$seeded" "$work/data"
java "-Xmx$heap" -jar target/portolan.jar "--server.port=$port" "--portolan.data=$work/data" --portolan.case=none \
  --portolan.neo4j.bolt-port=0 --portolan.neo4j.http-port=0 >"$work/server.log" 2>&1 &
server=$!
for _ in $(seq 600); do
  kill -0 "$server" 2>/dev/null || { cat "$work/server.log" >&2; exit 1; }
  curl -sf -o "$work/first" "http://127.0.0.1:$port/api/v1/chains?from=port-0&to=port-1&limit=1" && break
  sleep 1
done
[ -s "$work/first" ] || { cat "$work/server.log" >&2; echo "the server did not answer" >&2; exit 1; }
out=target/bench/crowd-of-$clients-for-$minutes.md
code=0
{
  echo "## $clients clients, $minutes minutes"
  echo
  echo "On $(date +%F), load of the machine before: $(cut -d' ' -f1 /proc/loadavg). Server with -Xmx$heap."
  echo
  java -Xmx1g -cp "$classes" org.portolan.bench.crowd.MixedLoad "http://127.0.0.1:$port" "$work/data" "$server" "$clients" \
    "$minutes" "$work/sets" || code=$?
} >"$out.part"
mv "$out.part" "$out"
cp "$work/server.log" target/bench/crowd-server.log
{
  cat <<END
# Many clients at once, for long

A running Portolan whose own Neo4j has 20,000 places, a million movements with a claim each and 10,000 documents. Clients have an address each, ask
without a pause, one question after the other drawn by chance from the kinds below, and run on the same processors as the server and Neo4j. Meanwhile
a data set of 500 movements is loaded over REST, 20 s after the one before, and somebody edits the graph by Cypher, 5 s after the edit before: a name of
a place, a certainty of a claim, a movement deleted and made anew. Every answer other than 200 is an error. The heap is what was in use when least was
within each tenth of the time. docs/benchmarks/crowd.sh wrote this page.

Machine: $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), $(nproc) cores, $(awk '/MemTotal/ {printf "%.0f GB", $2 / 1048576}' /proc/meminfo),
$(java -version 2>&1 | head -1 | tr -d '"').

END
  cat target/bench/crowd-of-*.md
} >docs/benchmarks/crowd.md
echo "docs/benchmarks/crowd.md is written"
exit "$code"
