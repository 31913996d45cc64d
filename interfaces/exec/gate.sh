#!/bin/sh
# A gate, simulated: one line for each thing it does. It takes open, close and alarm, answers at once
# with what it begins, and says when that is done; every second it says that nothing happens.
while sleep 1; do echo noop; done &
trap 'kill $!' EXIT

while read -r command; do
  case $command in
    open) echo opening; sleep 0.5; echo opened ;;
    close) echo closing; sleep 0.5; echo closed ;;
    alarm) echo alarm ;;
    *) echo "no such command: $command" >&2 ;;
  esac
done
