#!/bin/bash
# Asks one question as a command in three ways, one after the other in each round: of a running server, beside a Neo4j
# that Portolan did not start, and alone. Needs `mvn package`, and for the second way NEO4J_URI and NEO4J_PASSWORD.
# Usage: docs/benchmarks/commands.sh [ROUNDS], writes docs/benchmarks/commands.md
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-10}
jar=target/portolan.jar
work=$(mktemp -d)
port=18080
ask="chain Najin Tikhoretsk"
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$work"' EXIT

seconds() { # seconds COMMAND…: wall-clock seconds
  local begun=$EPOCHREALTIME
  "$@" >"$work/out" 2>"$work/err" || { cat "$work/err" >&2; return 1; }
  echo "$EPOCHREALTIME - $begun" | bc
}
summary() { # median, least and most of the figures in a file
  sort -n "$1" | awk '{ v[NR] = $1 } END { m = NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2
    printf "%.2f | %.2f | %.2f", m, v[1], v[NR] }'
}

java -jar $jar --server.port=$port --portolan.data="$work/served" --portolan.neo4j.bolt-port=0 \
  --portolan.neo4j.http-port=0 >"$work/log" 2>&1 &
server=$!
until [ -f "$work/served/server.json" ]; do kill -0 "$server" || { cat "$work/log" >&2; exit 1; }; sleep 1; done

for ((round = 0; round <= rounds; round++)); do
  [ "$round" -eq 1 ] && rm -f "$work"/*.s # the first round warms the disk up
  seconds java -jar $jar $ask --portolan.data="$work/served" >>"$work/server.s"
  if [ -n "${NEO4J_URI:-}" ]; then
    seconds java -jar $jar $ask --portolan.data="$work/beside" --spring.neo4j.uri="$NEO4J_URI" \
      --spring.neo4j.authentication.username=neo4j --spring.neo4j.authentication.password="$NEO4J_PASSWORD" >>"$work/beside.s"
  fi
  seconds java -jar $jar $ask --portolan.data="$work/alone" --portolan.neo4j.bolt-port=0 --portolan.neo4j.http-port=0 >>"$work/alone.s"
done

{
  echo "# One question as a command"
  echo
  echo "\`$ask\` on the bundled case, $rounds rounds of all ways in turn after one that is not counted, in seconds from start to end"
  echo "of the process; $(date -u +%F), $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg) at the end, $(java -version 2>&1 | head -n 1)."
  echo "\`docs/benchmarks/commands.sh $rounds\` measures it again."
  echo
  echo "| asked | median | least | most |"
  echo "|---|---|---|---|"
  echo "| of a running server | $(summary "$work/server.s") |"
  [ -f "$work/beside.s" ] && echo "| beside a Neo4j that runs | $(summary "$work/beside.s") |"
  echo "| alone, with a Neo4j of its own | $(summary "$work/alone.s") |"
} >docs/benchmarks/commands.md
cat docs/benchmarks/commands.md
