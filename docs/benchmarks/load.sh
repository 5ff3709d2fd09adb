#!/usr/bin/env bash
# Measures, side by side and each time into a fresh Neo4j of Portolan's own with Portolan's schema:
#   portolan   loading a generated data set: reading its files, all checks, comparing with the graph, writing
#   plain      writing the very same nodes and relationships by UNWIND: one statement a label and one a type, ends found
#              by their unique ids, 10,000 rows a transaction; what it writes is read from a file, which is not counted
# Usage: mvn package first, then docs/benchmarks/load.sh [rounds, default 3] [sizes, default "S M"]
#   S is 1,000 places, 10,000 movements, each with a claim, 100 documents; M is 10,000, 200,000 and 2,000;
#   M1, M2 and M4 are as M with 1,000, 2,000 and 4,000 documents of 100 claims each: of these memory alone is measured.
#   HEAP (default 1g) is the most memory that the loading process gets, CLASSES where Portolan's classes are.
# The runs alternate. Elapsed time depends on what else the machine does, processor time (of the loading process and of
# Neo4j) much less. It prints the phases of each load and a line each run, fails if the two graphs differ, and writes
# the medians into load.md, between the marks of each size. Linux with bash.
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-3}
report=docs/benchmarks/load.md
mkdir -p target
work=$(mktemp -d "$PWD/target/load.XXXXXX")
trap 'rm -rf "$work"' EXIT
[ -d target/neo4j/lib ] || { echo "target/neo4j/lib is missing: run mvn package" >&2; exit 1; }
if [ -z "${CLASSES:-}" ] && { [ ! -f target/bench.classpath ] || [ pom.xml -nt target/bench.classpath ]; }; then
  mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench.classpath
fi
classes=${CLASSES:-"target/test-classes:target/classes:$(cat target/bench.classpath)"}
heap=${HEAP:-1g}
bench() {
  java "-Xmx$1" -cp "$classes" org.portolan.bench.LoadBench "${@:2}" 2>"$work/bench.log" || { cat "$work/bench.log" >&2; return 1; }
  rm -rf "$work/data"
}
# number NAME PATTERN: of each line of a run of NAME the number after PATTERN; then the median.
median() {
  grep "^$1 .*processor" "$work/out.$size" | sed "s/.*$2\([0-9.]*\).*/\1/" | sort -n |
    awk '{v[NR]=$1} END {print NR % 2 ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2}'
}
row() {
  echo "| $1 | $(median "$1" "$1 *") s | $(median "$1" ', processor ') s | $(median "$1" '(itself ') s | $(median "$1" ', Neo4j ') s |" \
    "$(median "$1" 'peak memory ') MB | $(median "$1" '(Neo4j ') MB |"
}
# Puts standard input between the marks of a size.
write_down() {
  cat >"$work/text"
  awk -v mark="$1" -v text="$work/text" '
    $0 == "<!-- " mark " -->" {print; while ((getline line < text) > 0) print line; skip = 1}
    $0 == "<!-- /" mark " -->" {skip = 0}
    !skip || $0 == "<!-- " mark " -->" {if ($0 != "<!-- " mark " -->") print}' "$report" >"$work/report"
  cat "$work/report" >"$report"
}

for size in ${2:-S M}; do
  case $size in
    S) of="1000 10000 100" ;;
    M) of="10000 200000 2000" ;;
    M1) of="10000 100000 1000" ;;
    M2) of="10000 200000 2000" ;;
    M4) of="10000 400000 4000" ;;
    *) echo "$size; expected S, M, M1, M2 or M4" >&2; exit 1 ;;
  esac
  # shellcheck disable=SC2086
  java -cp "$classes" org.portolan.bench.DataSetGenerator "$work/$size" $of
  for round in $(seq "$rounds"); do
    echo "size $size, round $round"
    bench "$heap" load "$work/data" "$work/$size" "$work/dump" | tee "$work/now"
    case $size in
      S | M) bench 2g plain "$work/data" "$work/dump" | tee -a "$work/now" ;;
    esac
    cat "$work/now" >>"$work/out.$size"
    [ "$(grep -c '^content' "$work/now")" -eq 1 ] || [ "$(grep '^content' "$work/now" | sort -u | wc -l)" -eq 1 ] ||
      { echo "the two graphs differ" >&2; exit 1; }
  done
  ratio() { awk -v one="$(median portolan "$1")" -v other="$(median plain "$2")" 'BEGIN {printf "%.2f", other / one}'; }
  {
    echo
    grep '^portolan .*processor' "$work/out.$size" | head -1 |
      sed "s/.*MB), \([0-9]* nodes, [0-9]* relationships\), heap \(.*\)/\1; loading with a heap of \2, median of $rounds; load average $(cut -d' ' -f1 /proc/loadavg) at the end./"
    echo
    echo "| | elapsed | processor | of it the loading process | of it Neo4j | peak memory, loading | peak memory, Neo4j |"
    echo "|---|---|---|---|---|---|---|"
    row portolan
    case $size in
      S | M)
        row plain
        echo
        echo "**$(ratio 'portolan *' 'plain *') times the rate of plain by the clock, $(ratio ', processor ' ', processor ') times by processor time.**" \
          "Content of both graphs: $(grep '^content' "$work/now" | sort -u | sed 's/content *//') (count and hash)."
        ;;
    esac
    echo
  } | tee "$work/table"
  write_down "$size" <"$work/table"
done
