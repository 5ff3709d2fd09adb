#!/usr/bin/env bash
# Measures, side by side and each time into a fresh Neo4j of Portolan's own with Portolan's schema:
#   portolan   loading a generated data set: reading its files, all checks, comparing with the graph, writing
#   plain      writing the very same nodes and relationships by UNWIND: one statement a label and one a type, ends found
#              by their unique ids, 10,000 rows a transaction; what it writes is read from a file, which is not counted
# Usage: mvn package first, then docs/benchmarks/load.sh [rounds, default 3] [sizes, default "S"]
#   S is 1,000 places, 10,000 movements, each with a claim, 100 documents; M is 10,000, 200,000 and 2,000.
#   HEAP (default 4g for S, 7g for M) is the most memory that the loading process gets.
# The runs alternate. Elapsed time depends on what else the machine does, processor time (of the loading process and of
# Neo4j) much less. It prints the phases of each load, a line each run, then the ratios of the medians. Linux with bash.
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-3}
work=$(mktemp -d "$PWD/target/load.XXXXXX")
trap 'rm -rf "$work"' EXIT
[ -d target/neo4j/lib ] || { echo "target/neo4j/lib is missing: run mvn package" >&2; exit 1; }
if [ ! -f target/bench.classpath ] || [ pom.xml -nt target/bench.classpath ]; then
  mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench.classpath
fi
classes="target/test-classes:target/classes:$(cat target/bench.classpath)"
bench() { java "-Xmx$1" -cp "$classes" org.portolan.bench.LoadBench "${@:2}" 2>"$work/bench.log" || { cat "$work/bench.log" >&2; return 1; }; }
median() { sort -n "$1" | awk '{v[NR]=$1} END {print NR % 2 ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2}'; }

for size in ${2:-S}; do
  case $size in
    S) of="1000 10000 100" heap=${HEAP:-4g} ;;
    M) of="10000 200000 2000" heap=${HEAP:-7g} ;;
    *) echo "$size; expected S or M" >&2; exit 1 ;;
  esac
  # shellcheck disable=SC2086
  java -cp "$classes" org.portolan.bench.DataSetGenerator "$work/$size" $of
  for round in $(seq "$rounds"); do
    echo "size $size, round $round"
    bench "$heap" load "$work/data" "$work/$size" "$work/dump" | tee "$work/out"
    rm -rf "$work/data"
    bench 2g plain "$work/data" "$work/dump" | tee -a "$work/out"
    rm -rf "$work/data"
    for kind in portolan plain; do
      grep "^$kind .*processor" "$work/out" | sed 's/^[a-z]* *\([0-9.]*\) s, processor \([0-9.]*\) s.*/\1 \2/' >"$work/now"
      cut -d' ' -f1 "$work/now" >>"$work/$kind.$size.elapsed"
      cut -d' ' -f2 "$work/now" >>"$work/$kind.$size.processor"
    done
  done
  for time in elapsed processor; do
    awk -v name="$size $time" -v one="$(median "$work/portolan.$size.$time")" -v other="$(median "$work/plain.$size.$time")" \
      'BEGIN {printf "%s: portolan %.1f s, plain %.1f s: %.2f times the rate of plain\n", name, one, other, other / one}'
  done
done
