#!/bin/sh
# shard.sh FORMS OUT: evaluates one shard of the county folders under FORMS, as NDJSON at OUT/INDEX.ndjson.
# INDEX of SHARDS: by JOB_COMPLETION_INDEX and SHARDS, as a Kubernetes indexed job sets them. Every folder belongs to one shard.
set -eu
forms=$1 out=$2 index=${JOB_COMPLETION_INDEX:-0} shards=${SHARDS:-1}
mkdir -p "$out"
set --
at=0
for folder in "$forms"/*/; do
  [ $((at % shards)) -eq "$index" ] && set -- "$@" "${folder%/}"
  at=$((at + 1))
done
part=$out/$index.ndjson.part
if [ $# -eq 0 ]; then : > "$part"
# status 1: some file could not be evaluated; its line says why
else ${EVALUATE:-node scripts/run.mjs src/apps/cli/evaluate.ts} "$@" --json > "$part" || [ $? -eq 1 ]
fi
mv "$part" "$out/$index.ndjson"
