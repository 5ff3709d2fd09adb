#!/usr/bin/env bash
# Measures Portolan over HTTP, by short and by whole answers, beside HTTP alone and Cypher over bare
# Bolt, in one run, and then a chain question with eight clients at once; writes docs/benchmarks/rest.md.
# Usage: mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath, then
#   java -Xmx6g -cp target/test-classes:target/classes:$(cat target/bench.classpath) \
#     org.portolan.GeneratedServer M --server.port=8099
#   serves the generated network of that size (seed 1, places p0, p1, … and movements m0, m1, …), and
#   beside it docs/benchmarks/rest.sh SERVER SIZE, such as docs/benchmarks/rest.sh http://127.0.0.1:8099 M
#   PAIRS=100 SECONDS_EACH=60 as for engine.sh; ALONE=1 leaves Cypher out
#   ROUNDS=1 takes turns after all pairs instead of after each, and writes docs/benchmarks/rest-rounds.md
# The runs stay as JSON under target/bench; sizes not measured this time are reported from there.
set -euo pipefail
cd "$(dirname "$0")/../.."

server=$1
size=$2
pairs=${PAIRS:-100}
seconds=${SECONDS_EACH:-60}
name=rest${ROUNDS:+-rounds}
turns="pair by pair"
[ -z "${ROUNDS:-}" ] || turns="round by round (each is asked all pairs before the next one is)"

mkdir -p target/bench
if [ ! -f target/bench-tests.classpath ] || [ pom.xml -nt target/bench-tests.classpath ]; then
  mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench-tests.classpath
fi
bench=(java -Xmx2g -cp "target/test-classes:target/classes:$(cat target/bench-tests.classpath)")
"${bench[@]}" org.portolan.bench.rest.RestLoad "$server" "$size" "target/bench/$name-of-$size.json" "$pairs" "$seconds" ${ALONE:+alone} ${ROUNDS:+rounds}
"${bench[@]}" org.portolan.bench.run.EngineReport "target/bench/$name-of-" "target/bench/$name"
{
  cat <<EOF
# Portolan over HTTP, Cypher over Bolt

The questions of [engine.md](engine.md), put to a running Portolan over HTTP, the JSON read to its end, and in turn, $turns, to a bare
Neo4j over Bolt; then the earliest arrival with eight clients at once, without Cypher. docs/benchmarks/rest.sh wrote this page.

A *short answer* has chains in brief (\`detail=BRIEF\`: legs with dates and counts of evidence, joins, timing), and the first 20 places reached.
A *whole answer* has all that Portolan tells of chains (attributions, reported dates, discrepancies, distances, sailings), and every place reached,
each with its name and window; places are reached by any number of legs (\`maxLegs=ANY\`), as in Cypher. Cypher's answer is the day of arrival, the movements of the ten chains, and the day of each place; ratios compare
with the short answer, and the whole one stands beside it. *HTTP alone* is an answer of some 2 KB by the same server for which nothing is
searched. The client keeps one connection a thread, reads each answer to its end and checks that it was 200; it runs on the same processors as the
server.

\`\`\`
PAIRS=$pairs SECONDS_EACH=$seconds${ALONE:+ ALONE=1}${ROUNDS:+ ROUNDS=1} docs/benchmarks/rest.sh $server $size
\`\`\`

Machine: $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), $(nproc) cores, $(awk '/MemTotal/ {printf "%.0f GB", $2 / 1048576}' /proc/meminfo), on $(date +%F).

EOF
  cat "target/bench/$name.md"
} >"docs/benchmarks/$name.md"
echo "docs/benchmarks/$name.md is written"
