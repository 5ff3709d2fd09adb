#!/bin/bash
# Builds the committed state twice, in two folders, under two umasks and in two time zones, and compares the jar and both
# archives byte by byte. Needs git, a JDK 17 and Maven; further arguments go to Maven, such as -o. Ends with 0 if all are the same.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
built=(portolan.jar portolan.tar.gz portolan.zip)

# build FOLDER UMASK TIMEZONE MAVEN-ARGUMENT…
build() {
  local folder=$1 mask=$2 zone=$3
  shift 3
  (
    umask "$mask"
    git clone --quiet --no-hardlinks "$root" "$folder"
    cd "$folder"
    TZ=$zone mvn -q -B -ntp "$@" -DskipTests -Dmaven.test.skip -Dcodegen.skip package
  )
  # Only these are compared, and a build takes its room.
  mkdir "$folder-built"
  (cd "$folder/target" && mv "${built[@]}" "$folder-built")
  rm -rf "$folder"
}

build "$work/one" 0022 UTC "$@"
build "$work/another-folder/with a space" 0077 Asia/Pyongyang "$@"

ends=0
for file in "${built[@]}"; do
  if cmp "$work/one-built/$file" "$work/another-folder/with a space-built/$file"; then
    sha256sum "$work/one-built/$file" | sed "s|$work/one-built/||"
  else
    echo "$file differs" >&2
    ends=1
  fi
done
exit "$ends"
