#!/bin/bash
# Checks of docker/ what can be checked without an engine: the scripts, every compose file, the layers of target/portolan.jar,
# and Portolan itself run from those layers as the image runs it. Needs docker-compose, shellcheck and, built before,
# target/portolan.jar. Ends with 0 if all is well.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() {
  echo "docker/check.sh: $*" >&2
  exit 1
}

for tool in docker-compose shellcheck java; do
  command -v "$tool" >/dev/null || fail "$tool is missing"
done
[ -f target/portolan.jar ] || fail 'target/portolan.jar is missing; mvn package makes it'

# --- the scripts
sh -n docker/entrypoint.sh
sh -n docker/make-secrets.sh
bash -n docker/healthy.sh
shellcheck docker/*.sh
echo 'scripts: sound'

work=$(mktemp -d)
running=()
finish() {
  for process in "${running[@]}"; do
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
  done
  rm -rf "$work"
}
trap finish EXIT

# --- the secrets: one password in both forms, another for the page, never written twice
docker/make-secrets.sh "$work/secrets" >/dev/null
[ "$(cat "$work/secrets/neo4j-auth")" = "neo4j/$(cat "$work/secrets/portolan-password")" ] || fail 'the two secrets differ'
[ "$(cat "$work/secrets/page-password")" != "$(cat "$work/secrets/portolan-password")" ] || fail 'the page has the password of Neo4j'
! docker/make-secrets.sh "$work/secrets" 2>/dev/null || fail 'secrets were written over'
echo 'secrets: made once, the same for both'

# --- the compose files, and that the check itself can fail
for file in docker/compose*.yaml; do
  docker-compose -f "$file" config -q || fail "$file is not a compose file"
done
sed 's/^services:/services: 7 #/' docker/compose.yaml >"$work/wrong.yaml"
! docker-compose -f "$work/wrong.yaml" config -q 2>/dev/null || fail 'docker-compose accepts anything'
echo 'compose files: valid'

# --- the layers
layers=$(java -Djarmode=tools -jar target/portolan.jar list-layers | tr '\n' ' ')
[ "$layers" = 'dependencies spring-boot-loader snapshot-dependencies application ' ] || fail "the layers are $layers"
for layer in $layers; do
  grep -q "layers/$layer/ " docker/Dockerfile || fail "docker/Dockerfile does not copy the layer $layer"
done
java -Djarmode=tools -jar target/portolan.jar extract --layers --destination "$work/layers" >/dev/null
home=$work/portolan
mkdir "$home"
for layer in $layers; do
  cp -r "$work/layers/$layer/." "$home"
done
[ -f "$home/portolan.jar" ] || fail 'the layers hold no portolan.jar'
[ "$(find "$home" -name '*.jar' | wc -l)" -gt 20 ] || fail 'the layers hold no libraries'
[ -z "$(find "$home" -name 'neo4j-kernel*')" ] || fail "Neo4j's own jars are among ours"
ln -s "$PWD/target/neo4j" "$home/neo4j"
echo "layers: $layers"

# --- the entry point: what it refuses
PORTOLAN_HOME=$work/nowhere docker/entrypoint.sh 2>"$work/refused" && fail 'it started from nowhere'
grep -q 'portolan.jar is missing' "$work/refused" || fail 'it does not say what is missing'
PORTOLAN_HOME=$home PORTOLAN_DATA=$work/nodata docker/entrypoint.sh 2>"$work/refused" && fail 'it started without a folder'
grep -q 'cannot write to' "$work/refused" || fail 'it does not say that it cannot write'

# --- the entry point and the health command, run for real with the layers and a read-only home
mkdir "$home/data" "$work/data"
chmod -R a-w "$home/lib" "$home/portolan.jar"
free() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# start NAME [VARIABLE=VALUE...]: runs the entry point on the free port $SERVER_PORT until it is healthy
start() {
  local name=$1
  shift
  ! docker/healthy.sh 2>/dev/null || fail "$name is healthy before it runs"
  env PORTOLAN_HOME="$home" PORTOLAN_JAVA_OPTIONS='-Xmx512m -XX:-UsePerfData' "$@" docker/entrypoint.sh >"$work/$name.log" 2>&1 &
  running+=("$!")
  for _ in $(seq 240); do
    docker/healthy.sh 2>/dev/null && break
    kill -0 "${running[-1]}" 2>/dev/null || { cat "$work/$name.log" >&2; fail "$name ended"; }
    sleep 0.5
  done
  docker/healthy.sh || { cat "$work/$name.log" >&2; fail "$name is not healthy"; }
  # It is ready a moment before it has printed all.
  for _ in $(seq 60); do
    grep -q 'Ctrl+C stops Portolan' "$work/$name.log" && break
    sleep 0.5
  done
  grep -q 'Rajin → Dunay → Tikhoretsk' "$work/$name.log" || { cat "$work/$name.log" >&2; fail "$name has not the case"; }
}

# Without a password it does not listen to others.
SERVER_PORT=$(free)
export SERVER_PORT
env PORTOLAN_HOME="$home" SERVER_ADDRESS=0.0.0.0 docker/entrypoint.sh >"$work/refused" 2>&1 && fail 'it listens to others and knows nobody'
grep -q 'nobody is known who may' "$work/refused" || { cat "$work/refused" >&2; fail 'it does not say what to do'; }

# The variables of the image, the password of the page as a file, and free ports.
mkdir "$work/page-secrets"
cp "$work/secrets/page-password" "$work/page-secrets/spring.security.user.password"
start own SPRING_CONFIG_IMPORT="configtree:$work/page-secrets/" SERVER_ADDRESS=0.0.0.0 PORTOLAN_NEO4J_LISTEN_ADDRESS=0.0.0.0 PORTOLAN_NEO4J_BOLT_PORT=0 PORTOLAN_NEO4J_HTTP_PORT=0
bolt=$(sed -n 's/^bolt=.*:\([0-9]*\)$/\1/p' "$home/data/neo4j/endpoint")
grep -q "^server.bolt.listen_address=0.0.0.0:$bolt$" "$home/data/neo4j/conf/neo4j.conf" || fail 'Neo4j listens elsewhere'
# asked [USER:PASSWORD]: what a question is answered with
asked() {
  local status
  exec 3<>"/dev/tcp/127.0.0.1/$SERVER_PORT"
  printf 'GET /api/v1/places?limit=1 HTTP/1.1\r\nHost: localhost\r\n%sConnection: close\r\n\r\n' \
    "${1:+Authorization: Basic $(printf '%s' "$1" | base64)$'\r\n'}" >&3
  read -r _ status _ <&3
  exec 3>&-
  echo "$status"
}
[ "$(asked)" = 401 ] || fail 'it answers whoever asks'
[ "$(asked "portolan:$(cat "$work/secrets/page-password")")" = 200 ] || fail 'it does not know the password of its page'
echo 'entry point and health command: healthy when it is ready, answers by its password alone'

# --- a second one behind the same Neo4j, with the variables of compose.two.yaml and the password as a file
mkdir "$work/run-secrets"
cp "$home/data/neo4j/password" "$work/run-secrets/spring.neo4j.authentication.password"
SERVER_PORT=$(free)
start other PORTOLAN_DATA="$work/data" SPRING_NEO4J_URI="bolt://127.0.0.1:$bolt" SPRING_NEO4J_AUTHENTICATION_USERNAME=neo4j \
  SPRING_CONFIG_IMPORT="configtree:$work/run-secrets/" PORTOLAN_URL=http://localhost:8081 \
  PORTOLAN_NEO4J_BROWSER_URL=http://localhost:7474/browser/
grep -q 'Browser guide  http://localhost:7474/browser/?cmd=guide&arg=http%3A%2F%2Flocalhost%3A8081%2F' "$work/other.log" \
  || fail 'the second does not say where the guide is'
[ "$(ls -A "$work/data")" = server.json ] || fail 'the second keeps more than the note of where it answers'
echo 'two behind one Neo4j: both healthy, the second by a password file, and keeps nothing but where it answers'

# --- a stop of the container
for process in "${running[1]}" "${running[0]}"; do
  kill -TERM "$process"
  wait "$process" && code=0 || code=$?
  [ "$code" -eq 143 ] || [ "$code" -eq 0 ] || fail "it ended with $code"
done
running=()
[ ! -e "$home/data/neo4j/endpoint" ] || fail 'its Neo4j was not stopped'
! (exec 3<>"/dev/tcp/127.0.0.1/$bolt") 2>/dev/null || fail 'its Neo4j still answers'
[ -z "$(ls -A "$work/data")" ] || fail 'the second left where it answered behind'
echo 'stop: all ended'
