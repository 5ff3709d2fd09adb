#!/usr/bin/env bash
# Measures the engine alone under JMH and writes docs/benchmarks/jmh.md.
# Usage: mvn test-compile first, then docs/benchmarks/jmh.sh [sizes separated by commas, default "S,M,L"]
#   HEAP=6g of the measuring JVM
set -euo pipefail
cd "$(dirname "$0")/../.."

sizes=${1:-S,M,L}
heap=${HEAP:-6g}

mkdir -p target/bench
if [ ! -f target/bench-tests.classpath ] || [ pom.xml -nt target/bench-tests.classpath ]; then
  mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench-tests.classpath
fi
libraries="target/classes:$(cat target/bench-tests.classpath)"

# JMH calls what it measures from code of its own, made here from the compiled benchmark alone.
rm -rf target/jmh
mkdir -p target/jmh/given/org/portolan/bench/engine target/jmh/source target/jmh/classes
cp target/test-classes/org/portolan/bench/engine/EngineBenchmark.class target/jmh/given/org/portolan/bench/engine/
java -cp "target/test-classes:$libraries" \
  org.openjdk.jmh.generators.bytecode.JmhBytecodeGenerator target/jmh/given target/jmh/source target/jmh/classes >target/jmh/generator.log
find target/jmh/source -name '*.java' >target/jmh/sources
javac -proc:none -nowarn -d target/jmh/classes -cp "target/test-classes:$libraries" @target/jmh/sources

java -cp "target/jmh/classes:target/test-classes:$libraries" org.openjdk.jmh.Main EngineBenchmark \
  -p "size=$sizes" -jvmArgsAppend "-Xmx$heap -XX:+UseParallelGC" -rf text -rff target/bench/jmh.txt
{
  cat <<PAGE
# The chain engine under JMH

The questions of [engine.md](engine.md) put to the engine alone, in numbers, by JMH in its mode of samples: each call asks about the next of 100
pairs of places, so that percentiles are over pairs. docs/benchmarks/jmh.sh wrote this page.

\`\`\`
mvn test-compile
HEAP=$heap docs/benchmarks/jmh.sh $sizes
\`\`\`

Machine: $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), $(nproc) cores, $(awk '/MemTotal/ {printf "%.0f GB", $2 / 1048576}' /proc/meminfo), $(java -version 2>&1 | sed -n 2p), on $(date +%F); load average $(cut -d' ' -f1 /proc/loadavg) at the end.

\`\`\`
$(sed 's/[[:space:]]*$//' target/bench/jmh.txt)
\`\`\`
PAGE
} >docs/benchmarks/jmh.md
echo "docs/benchmarks/jmh.md is written"
