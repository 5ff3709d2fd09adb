#!/usr/bin/env bash
# Puts hostile questions to a running Portolan and writes docs/benchmarks/bounds.md: how long the longest answers took.
# Usage: serve a generated network as docs/benchmarks/rest.sh says, and beside it
#   docs/benchmarks/bounds.sh SERVER SIZE, such as docs/benchmarks/bounds.sh http://127.0.0.1:8099 M
#   TIMES=3 asks each question so often, one after the other
# Sizes not measured this time are reported from target/bench.
set -euo pipefail
cd "$(dirname "$0")/../.."

server=$1
size=$2
times=${TIMES:-3}

mkdir -p target/bench
if [ ! -f target/bench-tests.classpath ] || [ pom.xml -nt target/bench-tests.classpath ]; then
  mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench-tests.classpath
fi
java -Xmx1g -cp "target/test-classes:target/classes:$(cat target/bench-tests.classpath)" \
  org.portolan.bench.rest.RestBounds "$server" "$size" "$times" >"target/bench/bounds-of-$size.part"
mv "target/bench/bounds-of-$size.part" "target/bench/bounds-of-$size.md"
{
  cat <<END
# The bound of every question

Questions that cost as much as any can, put one after the other to a running Portolan over HTTP whose \`portolan.question-limit\` is 2 s, each
until the last byte of its answer: between the busiest places and the rarest, by up to twelve legs, in every order, with the filters that make
searching harder, each list as long as may be asked for. Those that took longest are shown. What an answer takes beyond 2 s is the writing of what
was found, and what else ran on the machine. docs/benchmarks/bounds.sh wrote this page.

\`\`\`
TIMES=$times docs/benchmarks/bounds.sh $server $size
\`\`\`

Machine: $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), $(nproc) cores, $(awk '/MemTotal/ {printf "%.0f GB", $2 / 1048576}' /proc/meminfo), on $(date +%F).

END
  cat target/bench/bounds-of-*.md
} >docs/benchmarks/bounds.md
echo "docs/benchmarks/bounds.md is written"
