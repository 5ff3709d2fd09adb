#!/usr/bin/env bash
# Measures in a real Chromium how fast the page answers to hands and draws answers, and writes docs/benchmarks/page.md.
# Usage: mvn test-compile first, then docs/benchmarks/page.sh [times, default 30]
#   PORT=18088 is where the page is served meanwhile, on the loopback interface
set -euo pipefail
cd "$(dirname "$0")/../.."

times=${1:-30}
port=${PORT:-18088}
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome) ||
  { echo "there is no Chromium on the PATH" >&2; exit 1; }
if [ ! -f target/bench-tests.classpath ] || [ pom.xml -nt target/bench-tests.classpath ]; then
  mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench-tests.classpath
fi
mkdir -p target/bench
classes="${CLASSES:-target/test-classes:target/classes}:$(cat target/bench-tests.classpath)"

java -Xmx1g -cp "$classes" org.portolan.GeneratedServer MAPPED --server.port="$port" >target/bench/page-server.log 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
until grep -q "^listening on" target/bench/page-server.log; do
  kill -0 "$server" 2>/dev/null || { cat target/bench/page-server.log >&2; exit 1; }
  sleep 0.2
done
java -Xmx512m -cp "$classes" org.portolan.bench.page.PageBench "http://127.0.0.1:$port" "$chromium" "$times" >target/bench/page.rows
{
  cat <<END
# How fast the page is

A real Chromium without a screen opens the page over generated evidence of 2,000 places and 10,000 legs, asks one question after the other
between cities that chains join (20 chains an answer), and reads the page's own performance marks. "Drawn" ends when the new elements stand in the
page, "painted" after the frame that shows them. Milliseconds, on this machine without a graphics processor. docs/benchmarks/page.sh wrote this page.

\`\`\`
docs/benchmarks/page.sh $times
\`\`\`

Machine: $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), $(nproc) cores, $(awk '/MemTotal/ {printf "%.0f GB", $2 / 1048576}' /proc/meminfo), $("$chromium" --version --no-sandbox 2>/dev/null | sed 's/ *$//'), load $(cut -d' ' -f1-2 /proc/loadavg), on $(date +%F).

| what | times | p50 | p95 | worst |
|---|--:|--:|--:|--:|
END
  cat target/bench/page.rows
} >docs/benchmarks/page.md
echo "docs/benchmarks/page.md is written"
