#!/bin/sh
# An agent in a few lines of shell: it plays a list of tool calls with curl, and ends the trial.
#
#   residency run hematology --agent 'command:/path/to/agent.sh /path/to/calls.ndjson'
#
# Each line of the list is one call, `{"tool":"chart_search","arguments":{…}}`, with the name of
# the tool first. Ids of what the calls create are new-1, new-2 … in order of creation. Without a
# list the agent only says which tools there are, and ends the trial.
#
# A command agent is started once for each trial, in the trial's workspace: files that lie there
# at the end are delivered. What it needs is in the environment:
#
#   RESIDENCY_TOOLS_URL    GET lists the tools, POST <url>/<tool> calls one with JSON arguments
#   RESIDENCY_FHIR_URL     the same chart as plain FHIR R4
#   RESIDENCY_FINISH_URL   POST ends the trial, {"answer":"…"} is optional
#   RESIDENCY_TOKEN        the bearer token that every request carries
#   RESIDENCY_INSTRUCTION_FILE, RESIDENCY_INSTRUCTION   what is asked
#   RESIDENCY_NOW          the present time in the chart
#   RESIDENCY_WORKSPACE    the folder for files
#
# It needs sh, sed and curl. Exit code 0 without `finish` ends the trial as it is; any other exit
# code says that the agent broke, and leaves the trial unscored.
set -eu

authorization="Authorization: Bearer $RESIDENCY_TOKEN"

post() {
  printf '%s' "$2" | curl --silent --show-error --fail-with-body --max-time 60 \
    --header "$authorization" --header 'Content-Type: application/json' \
    --data-binary @- "$1"
  echo
}

if [ $# -eq 0 ]; then
  curl --silent --show-error --fail --header "$authorization" "$RESIDENCY_TOOLS_URL"
  echo
else
  while IFS= read -r line || [ -n "$line" ]; do
    [ -n "$line" ] || continue
    tool=$(printf '%s' "$line" | sed 's/^{"tool":"\([a-z_]*\)".*$/\1/')
    arguments=$(printf '%s' "$line" | sed 's/^{"tool":"[a-z_]*","arguments":\(.*\)}$/\1/')
    # `finish` is left for last: it is the one call after which nothing is taken.
    [ "$tool" = finish ] || post "$RESIDENCY_TOOLS_URL/$tool" "$arguments"
  done < "$1"
fi

post "$RESIDENCY_FINISH_URL" '{}'
