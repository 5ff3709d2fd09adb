#!/usr/bin/env bash
# Reads generated files in the form of GeoNames' allCountries with a small heap, and says how many rows a second and
# how much memory that takes.
# Usage: mvn package first, then docs/benchmarks/gazetteer.sh [rows, default "1000000 13000000"]
#   HEAP (default 256m) is the most memory that the reading process gets, once more 64m; CLASSES is where Portolan's
#   classes are.
# 13,000,000 rows need 1.5 GB of disk under target/. It writes gazetteer.md. Linux with bash.
set -euo pipefail
cd "$(dirname "$0")/../.."

mkdir -p target
work=$(mktemp -d "$PWD/target/gazetteer.XXXXXX")
trap 'rm -rf "$work"' EXIT
if [ -z "${CLASSES:-}" ] && { [ ! -f target/bench.classpath ] || [ pom.xml -nt target/bench.classpath ]; }; then
  mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench.classpath
fi
classes=${CLASSES:-"target/test-classes:target/classes:$(cat target/bench.classpath)"}
heap=${HEAP:-256m}
small=64m
before=$(cut -d' ' -f1 /proc/loadavg)

for rows in ${1:-1000000 13000000}; do
  java -cp "$classes" org.portolan.bench.GazetteerGenerator "$work/all.txt" "$rows"
  echo "$rows $(stat -c %s "$work/all.txt")" >>"$work/sizes"
  for asking in nothing here case; do
    java "-Xmx$heap" -cp "$classes" org.portolan.bench.GazetteerBench "$work/all.txt" "$asking" | tee -a "$work/lines"
  done
  java "-Xmx$small" -cp "$classes" org.portolan.bench.GazetteerBench "$work/all.txt" case | tee -a "$work/lines"
  rm "$work/all.txt"
done
{
  echo "# Reading gazetteers"
  echo
  echo "\`docs/benchmarks/gazetteer.sh\`: files in the form of GeoNames' allCountries, made up by a generator with every"
  echo "thousandth row broken, read once each from a cold start, the start of the Java machine not counted. Asked is"
  echo "nothing (a summary), the places of the bundled case that have a country (*here*), or all of them (*case*), of"
  echo "which some have none, so that every name of every row is compared. Processor time is that of the whole process, its"
  echo "start and compiler included, and depends little on what else the machine does."
  echo
  echo "$(nproc) processors, Java $(java -version 2>&1 | head -1 | cut -d'"' -f2), heap of at most $heap, in the last row of a size $small;" \
    "load average $before at the start, $(cut -d' ' -f1 /proc/loadavg) at the end."
  echo
  echo "| asked | rows | names | broken | kept | time | processor | rows a second | heap allowed | peak memory of the process |"
  echo "|---|---|---|---|---|---|---|---|---|---|"
  cat "$work/lines"
  echo
  echo "Sizes of the files: $(awk '{printf "%s%d rows %.2f GB", (NR > 1 ? ", " : ""), $1, $2 / 1e9}' "$work/sizes")."
  echo
  echo "Of the rows only those that were asked for are kept; all else is read in buffers that no file makes larger: compare the"
  echo "peak in the last row of each size. Where the heap allowed is larger, more of it is used before garbage is collected."
} >docs/benchmarks/gazetteer.md
cat docs/benchmarks/gazetteer.md
