#!/bin/sh
# Makes the secrets of compose.neo4j.yaml and compose.two.yaml: one random password, in the form that each side reads.
#   make-secrets.sh [FOLDER]   writes to FOLDER, which is secrets/ beside this script unless given
# Secrets that are there already stay, since a database keeps the password of its first start.
set -eu

folder=${1:-$(dirname "$0")/secrets}
for file in neo4j-auth portolan-password; do
  if [ -e "$folder/$file" ]; then
    echo "make-secrets: $folder/$file is there already; nothing is changed" >&2
    exit 1
  fi
done
mkdir -p "$folder"
# Users of the containers, who are others than you, read the files; the folder is what keeps others out.
chmod 700 "$folder"
password=$(od -An -tx1 -N24 /dev/urandom | tr -d ' \n')
printf 'neo4j/%s\n' "$password" >"$folder/neo4j-auth"
printf '%s\n' "$password" >"$folder/portolan-password"
chmod 444 "$folder/neo4j-auth" "$folder/portolan-password"
echo "make-secrets: wrote $folder/neo4j-auth and $folder/portolan-password"
