#!/usr/bin/env bash
# Measures questions for the structure of generated networks, on the graph over the network's arrays
# and on a JGraphT graph copied from it, and writes docs/benchmarks/structure.md.
# Usage: mvn test-compile first, then docs/benchmarks/structure.sh [sizes, default "M L"]
#   PAIRS=100  how many pairs of places
#   HEAP=4g    of the measuring JVM
set -euo pipefail
cd "$(dirname "$0")/../.."

read -ra sizes <<<"${1:-M L}"
pairs=${PAIRS:-100}
heap=${HEAP:-4g}

mkdir -p target/bench
if [ ! -f target/bench-tests.classpath ] || [ pom.xml -nt target/bench-tests.classpath ]; then
  mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench-tests.classpath
fi
java -XX:+UseParallelGC "-Xmx$heap" -cp "target/test-classes:target/classes:$(cat target/bench-tests.classpath)" \
  org.portolan.bench.structure.StructureBench target/bench/structure-body.md "$pairs" "${sizes[@]}"

{
  cat <<EOF
# The structure of a network, with and without copying it

Questions for what connects places, time aside; docs/benchmarks/structure.sh wrote this page.

\`\`\`
mvn test-compile
PAIRS=$pairs HEAP=$heap docs/benchmarks/structure.sh "${sizes[*]}"
\`\`\`

- **adapter**: \`org.portolan.chain.structure.PlaceGraph\`, a JGraphT graph that reads the arrays of the network; **copy**: a
  \`SimpleDirectedWeightedGraph\` with the same vertices and edges. Both are asked in turn in one run, and must answer alike.
- **Times** are of the processor, for the one thread that asks, so that other work on the machine does not count; a line says where the clock
  was read. The first question of each kind is counted too.
- **/structure** is all that the call finds out, without HTTP: the component, the places and lanes on every way, a smallest cut and 5 routes with
  whether a chain takes each; by our own searches where JGraphT's take longer than a question may. Partial are the answers that did not
  end within 2 s.
- **Pairs** are drawn evenly from all places; "busiest" are those with the most lanes out.
- **Versions**: $(java -version 2>&1 | sed -n 2p), JGraphT $(sed -n 's|.*<jgrapht.version>\(.*\)</jgrapht.version>.*|\1|p' pom.xml).
- **Machine**: $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), $(nproc) cores, $(awk '/MemTotal/ {printf "%.0f GB", $2 / 1048576}' /proc/meminfo), load $(cut -d' ' -f1 /proc/loadavg) at the end; on $(date +%F).
EOF
  cat target/bench/structure-body.md
} >docs/benchmarks/structure.md
echo "docs/benchmarks/structure.md is written"
