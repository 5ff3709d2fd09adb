#!/usr/bin/env bash
# Measures how soon a commit is told by Portolan's own Neo4j, what an idle check costs, and what
# writers pay for it, side by side with the same Neo4j that tells nothing; writes freshness-results.md.
# Usage: mvn package first, then docs/benchmarks/freshness.sh. Takes some minutes. Linux with bash.
set -euo pipefail
cd "$(dirname "$0")/../.."

mkdir -p target
work=$(mktemp -d "$PWD/target/freshness.XXXXXX")
trap 'rm -rf "$work"' EXIT
if [ ! -f target/bench.classpath ] || [ pom.xml -nt target/bench.classpath ]; then
  mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench.classpath
fi
{
  echo "# Freshness, as measured"
  echo
  echo "Written by \`docs/benchmarks/freshness.sh\` on $(date -u +%F): $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg)" \
    "before the run, $(java -version 2>&1 | head -1 | tr -d '"'), Neo4j $(ls target/neo4j/lib/neo4j-kernel-5*.jar | sed 's/.*kernel-\(.*\).jar/\1/') Community."
  echo
  java -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
    org.portolan.bench.FreshnessProbe "$work"
} >"$work/results.md"
cp "$work/results.md" docs/benchmarks/freshness-results.md
cat docs/benchmarks/freshness-results.md
