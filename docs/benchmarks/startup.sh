#!/usr/bin/env bash
# Measures, side by side and each time with a cold data folder, the time until Bolt answers:
#   alone      the same Neo4j from the same jars by itself: its admin command sets the password, then it starts
#   child      Portolan's child process, started by a bare JVM: no Spring, no data
#   run        the whole of Portolan as mvn spring-boot:run starts it, until it prints its first chain; with PORTOLAN=1 only
#   jar        the same as java -jar target/portolan.jar
# Usage: mvn package first, then docs/benchmarks/startup.sh [runs, default 5]
# Elapsed time depends on what else the machine does, processor time much less: it is that of every
# process of ours until the answer, without the probe that waits for alone's.
# The runs alternate. It prints one line a run, then each median and its ratio to alone. Linux with bash.
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${1:-5}
lib=$PWD/target/neo4j/lib
work=$(mktemp -d "$PWD/target/startup.XXXXXX")
bolt=${BOLT_PORT:-27687}
http=${HTTP_PORT:-27474}
# The line that Portolan prints once the first chain is there.
chain_line=${CHAIN_LINE:-Tikhoretsk}
running=
trap '[ -z "$running" ] || kill "$running" 2>/dev/null || true; rm -rf "$work"' EXIT

[ -d "$lib" ] || { echo "$lib is missing: run mvn package" >&2; exit 1; }
if [ ! -f target/bench.classpath ] || [ pom.xml -nt target/bench.classpath ]; then
  mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench.classpath
  mvn -q -B dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile=target/bench-run.classpath
fi
probe=(java -XX:TieredStopAtLevel=1 -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" org.portolan.bench.StartupProbe)

now() { date +%s%N; }
# await_line FILE TEXT PID: until the text is in the file; fails when the process ends before.
await_line() {
  until grep -q "$2" "$1" 2>/dev/null; do
    kill -0 "$3" 2>/dev/null || { cat "$1" >&2; return 1; }
    sleep 0.02
  done
}
# spent PID...: the processor time in ms that the processes, and those they waited for, have used.
spent() {
  local sum=0 pid stat
  for pid in "$@"; do
    read -ra stat <<<"$(sed 's/.*) //' "/proc/$pid/stat")"
    sum=$((sum + (stat[11] + stat[12] + stat[13] + stat[14]) * 1000 / $(getconf CLK_TCK)))
  done
  echo "$sum"
}
stop() { kill "$1"; wait "$1" 2>/dev/null || true; running=; }

alone() {
  local home=$work/alone begin probing
  rm -rf "$home"
  mkdir -p "$home/conf"
  # The very configuration of the child.
  cp "$work/neo4j.conf" "$home/conf/"
  cpu=$(spent $$)
  begin=$(now)
  NEO4J_HOME=$home NEO4J_CONF=$home/conf java -cp "$lib/*" \
    org.neo4j.server.startup.Neo4jAdminCommand dbms set-initial-password measured-only >"$home/admin.log"
  cpu=$(($(spent $$) - cpu))
  java -Xmx1g -cp "$lib/*" org.neo4j.server.CommunityEntryPoint \
    --home-dir="$home" --config-dir="$home/conf" >"$home/console.log" 2>&1 &
  running=$!
  "${probe[@]}" await "$bolt" measured-only >"$home/probe.log" 2>&1 &
  probing=$!
  await_line "$home/probe.log" answered "$probing"
  elapsed=$((($(now) - begin) / 1000000))
  cpu=$((cpu + $(spent "$running")))
  wait "$probing" || true
  stop "$running"
}

child() {
  local data=$work/child begin
  rm -rf "$data" "$work/in"
  mkdir -p "$data"
  mkfifo "$work/in"
  begin=$(now)
  "${probe[@]}" child "$data" "$bolt" "$http" <"$work/in" >"$data/probe.log" 2>&1 &
  running=$!
  exec 9>"$work/in"
  await_line "$data/probe.log" answered "$running"
  elapsed=$((($(now) - begin) / 1000000))
  cpu=$(spent "$running" $(pgrep -P "$running"))
  cp "$data/neo4j/conf/neo4j.conf" "$work/neo4j.conf"
  echo >&9
  exec 9>&-
  wait "$running"
  running=
}

run() { until_chain java -XX:TieredStopAtLevel=1 -cp "target/classes:$(cat target/bench-run.classpath)" org.portolan.Portolan; }
jar() { until_chain java -jar target/portolan.jar; }

# until_chain COMMAND…: the time until the command prints its first chain.
until_chain() {
  local data=$work/portolan begin
  rm -rf "$data"
  mkdir -p "$data"
  begin=$(now)
  "${@}" --portolan.data="$data" --portolan.neo4j.bolt-port="$bolt" \
    --portolan.neo4j.http-port="$http" --server.port=0 >"$data/out.log" 2>&1 &
  running=$!
  await_line "$data/out.log" "$chain_line" "$running"
  elapsed=$((($(now) - begin) / 1000000))
  cpu=$(spent "$running" $(pgrep -P "$running"))
  stop "$running"
}

median() { sort -n "$work/$1.ms" | awk '{v[NR]=$1} END {print NR % 2 ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2}'; }

kinds=(child alone)
[ "${PORTOLAN:-0}" = 0 ] || kinds+=(run jar)
child # Warms the page cache, and leaves the configuration that alone copies.
for run in $(seq "$runs"); do
  for kind in "${kinds[@]}"; do
    "$kind"
    echo "$elapsed" >>"$work/$kind.ms"
    echo "$cpu" >>"$work/$kind-cpu.ms"
    printf 'run %d  %-9s %6d ms  processor %6d ms\n' "$run" "$kind" "$elapsed" "$cpu"
  done
done
ratio() { echo "scale=4; $(median "$1") / $(median "$2")" | bc; }
for kind in "${kinds[@]}"; do
  printf 'median %-9s %6.0f ms  %.2f x alone  processor %6.0f ms  %.2f x alone\n' "$kind" \
    "$(median "$kind")" "$(ratio "$kind" alone)" "$(median "$kind-cpu")" "$(ratio "$kind-cpu" alone-cpu)"
done
