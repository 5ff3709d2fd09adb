#!/bin/sh
# Makes the secrets of the compose files: the password of Portolan's page, and one that a Neo4j container and Portolan share,
# in the form that each side reads.
#   make-secrets.sh [FOLDER]   writes to FOLDER, which is secrets/ beside this script unless given
# Secrets that are there already stay, since a database keeps the password of its first start.
set -eu

folder=${1:-$(dirname "$0")/secrets}
for file in neo4j-auth portolan-password page-password; do
  if [ -e "$folder/$file" ]; then
    echo "make-secrets: $folder/$file is there already; nothing is changed" >&2
    exit 1
  fi
done
mkdir -p "$folder"
# Users of the containers, who are others than you, read the files; the folder is what keeps others out.
chmod 700 "$folder"
random() { od -An -tx1 -N24 /dev/urandom | tr -d ' \n'; }
password=$(random)
printf 'neo4j/%s\n' "$password" >"$folder/neo4j-auth"
printf '%s\n' "$password" >"$folder/portolan-password"
printf '%s\n' "$(random)" >"$folder/page-password"
chmod 444 "$folder/neo4j-auth" "$folder/portolan-password" "$folder/page-password"
echo "make-secrets: wrote neo4j-auth, portolan-password and page-password to $folder"
