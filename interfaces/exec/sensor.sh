#!/bin/sh
# How full folders are, one line of JSON for each folder:
#   {"folder":"inbox","files":3,"kib":12}
# Folders are arguments. One that is not there is told on standard error, and makes the run fail.
status=0
for folder in "$@"; do
  if [ ! -d "$folder" ]; then
    echo "$folder is no folder" >&2
    status=1
    continue
  fi
  name=$(basename "$(cd "$folder" && pwd)" | sed 's/[\\"]/\\&/g')
  files=$(find "$folder" -type f | wc -l)
  kib=$(du -sk "$folder" | cut -f1)
  # wc of some systems begins with spaces; a number does not.
  printf '{"folder":"%s","files":%d,"kib":%d}\n' "$name" "$files" "$kib"
done
exit $status
