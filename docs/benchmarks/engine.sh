#!/usr/bin/env bash
# Measures who finds chains how fast, side by side in one run for each size of network, and writes
# docs/benchmarks/engine.md and engine.svg from what it measured.
# Usage: mvn test-compile first, then docs/benchmarks/engine.sh [sizes, default "S M L"]
#   PAIRS=100       how many pairs of places
#   SECONDS_EACH=60 for each question and contestant, and half of that before, unmeasured
#   CONTESTANTS     any of engine, plain, jgrapht, cypher
#   HEAP=10g        of the measuring JVM; the bare Neo4j has 4 GB more, and 2 GB of page cache
# For XL, run apart, take CONTESTANTS without jgrapht, whose time-expanded graph needs about three kilobytes a leg, since any day may be asked.
# Every size replaces its own run; the last call writes the page and the plot of all sizes measured so far:
#   docs/benchmarks/engine.sh "S M L" && CONTESTANTS="engine plain" docs/benchmarks/engine.sh XL
# The runs stay as JSON under target/bench; sizes not measured this time are reported from there.
set -euo pipefail
cd "$(dirname "$0")/../.."

sizes=${1:-S M L}
pairs=${PAIRS:-100}
seconds=${SECONDS_EACH:-60}
heap=${HEAP:-10g}
read -ra contestants <<<"${CONTESTANTS:-engine plain jgrapht cypher}"

mkdir -p target/bench
if [ ! -f target/bench-tests.classpath ] || [ pom.xml -nt target/bench-tests.classpath ]; then
  mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench-tests.classpath
fi
# The parallel collector works only while the measured threads stand, so that nobody's garbage is
# collected in somebody else's time.
bench=(java -XX:+UseParallelGC "-Xmx$heap" -cp "target/test-classes:target/classes:$(cat target/bench-tests.classpath)")

for size in $sizes; do
  "${bench[@]}" org.portolan.bench.run.EngineBench "$size" "target/bench/engine-$size.json" "$pairs" "$seconds" "${contestants[@]}"
done
"${bench[@]}" org.portolan.bench.run.EngineReport target/bench/engine- target/bench/report

version() { sed -n "s|.*<$1.version>\(.*\)</$1.version>.*|\1|p" pom.xml; }
{
  cat <<EOF
# The chain engine and its peers

How long the same questions take over the same networks, made by chance with a seed; docs/benchmarks/engine.sh wrote this page.

\`\`\`
mvn test-compile
PAIRS=$pairs SECONDS_EACH=$seconds HEAP=$heap CONTESTANTS="${contestants[*]}" docs/benchmarks/engine.sh "$sizes"
\`\`\`

- **Networks**: \`org.portolan.bench.network.GeneratedNetwork\` says how they are made, \`Asked\` what a question means. The pairs of places are
  drawn evenly from all, and kept if a chain joins them.
- **One run for each size**: all contestants in one JVM (Cypher's server in a second one), asked in turn, pair by pair; each is asked for
  $seconds s for each question, after half of that unmeasured, and at least once about each pair unless that takes twice as long.
  A percentile is a time that was measured, not one between two.
- **engine**: Portolan's own, called as the use cases call it (\`Chains.earliest\`, \`Alternatives.find\` without grouping, \`Reach\`), from the
  question in numbers to the legs in numbers; its bytes are those of its arrays, ids of movements included.
- **plain arrays**: labels corrected leg by leg, and a depth-first search with bounds, over bare arrays; what the others' answers are
  checked against, not tuned.
- **JGraphT**: a time-expanded graph, searched by Dijkstra over the number of legs within a horizon that triples until it holds a chain, and
  by breadth; for alternatives \`AllDirectedPaths\` with a validator that sees the time, one leg more at a time.
- **Cypher**: the statements in docs/benchmarks/cypher, over Bolt, with a heap and a page cache that hold the whole graph. They are the
  fastest found of those tried, listed below. Days are integers and legs carry the place that they leave, which is faster than Portolan's own graph.
- **Versions**: $(java -version 2>&1 | sed -n 2p), JGraphT $(version jgrapht), Neo4j $(version neo4j) Community, JMH $(version jmh) (for its black hole).
- **Machine**: $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), $(nproc) cores, $(awk '/MemTotal/ {printf "%.0f GB", $2 / 1048576}' /proc/meminfo), $(uname -s) $(uname -r | cut -d- -f1); on $(date +%F).

![Latency against size](engine.svg)

## Measured

EOF
  cat target/bench/report.md
  cat docs/benchmarks/cypher/TRIED.md
} >docs/benchmarks/engine.md
cp target/bench/report.svg docs/benchmarks/engine.svg
echo "docs/benchmarks/engine.md is written"
