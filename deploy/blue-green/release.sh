#!/usr/bin/env bash
# Blue/green on one host.
#   release.sh deploy IMAGE   starts the idle colour from IMAGE, watches it, gives it the requests, watches it again
#   release.sh rollback       gives the requests back to the colour that had them before
#   release.sh status         which colour is live, and both images
# A colour that fails its watch loses the requests at once and is stopped; the exit code is then 1.
# Both colours work on the same database and take jobs as soon as they run, so a release's migrations must suit the
# release before it; a rollback leaves them in place.
set -euo pipefail
cd "$(dirname "$0")"

# Seconds to watch before and after the idle colour gets the requests.
WATCH_BEFORE=${WATCH_BEFORE:-30}
WATCH_AFTER=${WATCH_AFTER:-300}

# One deploy at a time; a rollback waits for nobody.
if [ "${1:-}" = deploy ]; then
  exec 9> release.lock
  flock --timeout 900 9
fi

LIVE=green
PREVIOUS=""
if [ -f release.env ]; then
  # shellcheck source=/dev/null
  source release.env
fi
IDLE=blue
if [ "$LIVE" = blue ]; then IDLE=green; fi

say() { echo "release: $*"; }
compose() { docker compose --env-file release.env "$@"; }
image_of() { # COLOUR
  local name="${1^^}_IMAGE"
  echo "${!name:-}"
}

remember() { # NAME VALUE: the file is replaced as a whole, so that it is never half written
  printf -v "$1" '%s' "$2"
  for name in LIVE PREVIOUS BLUE_IMAGE GREEN_IMAGE TOOL_IMAGE; do echo "$name=${!name:-}"; done > release.env.next &&
    mv release.env.next release.env
}

run_from() { # IMAGE COMMAND...
  remember TOOL_IMAGE "$1" && compose run --rm --no-deps -T tool "${@:2}"
}

start() { # COLOUR
  compose up --detach --wait --wait-timeout 120 --no-deps "$1"
}

watch() { # COLOUR SECONDS
  run_from "$(image_of "$1")" node tooling/deploy-gate/src/main.ts --url "http://$1:8000" --window "$2"
}

give_requests_to() { # COLOUR
  echo "reverse_proxy $1:8000" > front/live &&
    start front &&
    compose exec -T front caddy reload --config /etc/caddy/Caddyfile &&
    remember PREVIOUS "$([ "$1" = "$LIVE" ] || echo "$LIVE")" &&
    remember LIVE "$1" &&
    say "$1 has the requests"
}

refuse() { # COLOUR REASON
  say "$1 is refused: $2"
  compose stop "$1" || true
  # What was refused is nothing to go back to.
  remember PREVIOUS ""
  exit 1
}

deploy() { # IMAGE
  local before=$LIVE next=$IDLE
  # The idle colour's image is about to be replaced.
  remember PREVIOUS ""
  remember "${next^^}_IMAGE" "$1"
  compose pull "$next" || refuse "$next" "its image can't be had"
  run_from "$1" node packages/server/src/commands/migrate.ts || refuse "$next" "its migrations failed"
  start "$next" || refuse "$next" "it did not become healthy"
  watch "$next" "$WATCH_BEFORE" || refuse "$next" "it failed before it had the requests"
  if ! give_requests_to "$next" || ! watch "$next" "$WATCH_AFTER"; then
    if [ -n "$(image_of "$before")" ]; then give_requests_to "$before" || say "the front needs a look"; fi
    refuse "$next" "it failed with the requests"
  fi
  compose stop "$before"
  say "$next stays; $before is stopped, and can be had back by: release.sh rollback"
}

rollback() {
  local bad=$LIVE good=$PREVIOUS
  if [ -z "$good" ]; then
    say "there is nothing to go back to"
    exit 1
  fi
  start "$good"
  give_requests_to "$good"
  # Nobody goes back to the bad one.
  remember PREVIOUS ""
  compose stop "$bad"
}

case "${1:-}" in
  deploy) deploy "${2:?which image?}" ;;
  rollback) rollback ;;
  status) say "live $LIVE, blue: $(image_of blue), green: $(image_of green)" ;;
  *)
    sed -n '2,8s/^# //p' "$0"
    exit 2
    ;;
esac
