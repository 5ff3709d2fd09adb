#!/bin/bash
# Ends with 0 where Portolan in this container is ready to answer, else with 1. Needs bash alone, since an image need not
# have curl. Reads SERVER_PORT, as Portolan does.
port=${SERVER_PORT:-8080}

if ! exec 3<>"/dev/tcp/127.0.0.1/$port"; then
  exit 1
fi
printf 'GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
IFS= read -r -t 4 status <&3 || exit 1
case $status in
  'HTTP/1.1 200'*) exit 0 ;;
  *)
    echo "not ready: $status" >&2
    exit 1
    ;;
esac
