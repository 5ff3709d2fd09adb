#!/bin/sh
# Starts Portolan in a container, with the container's arguments. Reads, beside what Portolan itself reads:
#   PORTOLAN_HOME          the folder that holds portolan.jar; /portolan unless set
#   PORTOLAN_DATA          the folder for data; PORTOLAN_HOME/data unless set
#   PORTOLAN_JAVA_OPTIONS  options of Portolan's own Java machine, parted by blanks; its Neo4j has others
set -eu

home=${PORTOLAN_HOME:-/portolan}
data=${PORTOLAN_DATA:-$home/data}

if [ ! -f "$home/portolan.jar" ]; then
  echo "entrypoint: $home/portolan.jar is missing; expected PORTOLAN_HOME to be the folder that holds it" >&2
  exit 2
fi
if [ ! -d "$data" ] || [ ! -w "$data" ]; then
  echo "entrypoint: user $(id -u) cannot write to $data; expected a volume that belongs to this user" >&2
  exit 2
fi

PORTOLAN_DATA=$data
export PORTOLAN_DATA
# Portolan takes the place of this shell, so that it is what a stop of the container reaches.
# shellcheck disable=SC2086 # the options are parted by blanks
exec java ${PORTOLAN_JAVA_OPTIONS:-} -jar "$home/portolan.jar" "$@"
