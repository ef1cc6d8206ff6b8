# shellcheck shell=sh
# What the drills in this folder have in common; they read it, nobody runs it. A house on a PostgreSQL 17
# in a Debian 13 root, a gateway that takes reports, and hands to look into the tables.
#   name=NAME; . drill.sh; drill_in ROOT
# ROOT is made once, as root, by
#   mmdebstrap --variant=minbase --include=postgresql-17,pgbackrest trixie ROOT
# Needs root's rights (chroot), curl, a built checkout, and the ports 25432 and 28080 to 28082.

# below those that any connection may be given; others, and another root, where two drills run at once
port=${DRILL_PG_PORT:-25432}
http=${DRILL_HTTP_PORT:-28080}
begun=$(date +%s)
gateway=
# what a drill does beside, if it does
beside=

# as postgres, in the root
as_postgres() {
  chroot --userspec=postgres:postgres "$root" \
    env -i PATH=/usr/lib/postgresql/17/bin:/usr/bin:/bin HOME=/drill LC_ALL=C "$@"
}

ask() { as_postgres psql -h 127.0.0.1 -p $port -U haki -d haki -v ON_ERROR_STOP=1 -Atqc "$1"; }

say() { printf '%4s s  %s\n' "$(($(date +%s) - begun))" "$1"; }

fail() {
  printf '%s: %s\n' "${name:?}" "$1" >&2
  exit 1
}

haki() { "$here/haki" "$@"; }

# one that was ended in the middle, such as by a busy machine, is run again, as the runbook says
again() {
  "$@" || { sleep 5 && "$@"; } || { sleep 5 && "$@"; } || fail "not to its end: $*"
}

drill_ends() {
  [ -z "$beside" ] || kill "$beside" 2>/dev/null || :
  if [ -n "$gateway" ]; then
    kill "$gateway" 2>/dev/null || :
    wait "$gateway" || :
  fi
  as_postgres pg_ctl -D /drill/data -m immediate stop >/dev/null 2>&1 || :
  rm -rf "$work" "$root/drill"
}

# where everything stands; what is left behind by it goes when the drill ends
drill_in() {
  if curl -sS "http://127.0.0.1:$http/" >/dev/null 2>&1; then fail "something is on port $http already"; fi
  root=$(cd "$1" && pwd -P)
  here=$(cd "$(dirname "$0")/../.." && pwd -P)
  work=$(mktemp -d)
  trap drill_ends EXIT
  trap 'exit 1' HUP INT TERM
  mkdir -p "$root/drill"
  chroot "$root" install -d -o postgres -g postgres -m 700 /drill /drill/data /drill/repo /drill/log
}

start_postgres() {
  as_postgres pg_ctl -w -t 120 -D /drill/data -l /drill/log/postgres.log start >/dev/null 2>&1 ||
    fail "no PostgreSQL: $(tail -n 3 "$root/drill/log/postgres.log")"
}

# lines of postgresql.conf that a drill needs besides come on standard input
make_postgres() {
  as_postgres initdb -D /drill/data -U haki --auth=trust --data-checksums --encoding=UTF8 --locale=C >/dev/null
  { cat && cat <<CONF; } >>"$root/drill/data/postgresql.conf"
listen_addresses = '127.0.0.1'
unix_socket_directories = '/drill'
port = $port
CONF
  start_postgres
  as_postgres createdb -h 127.0.0.1 -p $port -U haki haki
  ask "create role haki_gateway login password 'drill'"
}

# keys, tables, two officers of the children's services, and what a gateway is configured with
make_house() {
  export HAKI_HTTP_PORT=$http HAKI_OPS_PORT=$((http + 1)) HAKI_DESK_PORT=$((http + 2))
  # trial has a phones page in place of a carrier; nothing is sent
  export HAKI_AT_USERNAME=sandbox HAKI_AT_API_KEY=none
  export HAKI_AT_TOKEN=0123456789abcdef0123456789abcdef HAKI_KEY_FILE="$work/keys.json"
  export HAKI_PG_HOST=127.0.0.1 HAKI_PG_PORT=$port HAKI_PG_DATABASE=haki
  export HAKI_PG_USER=haki_gateway HAKI_PG_PASSWORD=drill HAKI_PG_OWNER=haki HAKI_PG_OWNER_PASSWORD=drill
  # nobody is there: reports go on without it
  export HAKI_REDIS_HOST=127.0.0.1 HAKI_REDIS_PORT=$((http + 9))
  export HAKI_ERASURES_PATH="$work/erasures"
  haki keys new "$HAKI_KEY_FILE" >/dev/null
  haki migrate >/dev/null
  ask 'grant haki_house to haki_gateway'
  cat >"$work/roster.csv" <<CSV
unit_code,agency,unit_name,region,county,sub_county,location,role,language,phone,pin
drill-kibra,CHILDREN_SERVICES,Kibra Children's Office,,Nairobi City,Kibra,,CHILDREN_OFFICER,en,$one,
drill-nairobi,CHILDREN_SERVICES,Nairobi County Coordinator,,Nairobi City,,,CHILDREN_COORDINATOR,en,$two,
CSV
  haki roster import "$work/roster.csv" >/dev/null || fail 'the roster was not taken'
  haki erase list >"$HAKI_ERASURES_PATH"
}
one=+254700000021
two=+254700000022

serve() {
  # the program itself, not the function: what is killed is what serves
  "$here/haki" trial >"$work/gateway.log" 2>&1 &
  gateway=$!
  tries=0
  until curl -fsS "http://127.0.0.1:$((http + 1))/health/ready" >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ $tries -lt 240 ] || fail "no gateway became ready: $(tail -n 1 "$work/gateway.log")"
    kill -0 "$gateway" 2>/dev/null || fail "the gateway ended: $(tail -n 1 "$work/gateway.log")"
    sleep 0.5
  done
}

stop_serving() {
  kill "$gateway"
  wait "$gateway" || :
  gateway=
}

# the gateway must refuse to serve, and say this
refuses() {
  if "$here/haki" trial >"$work/refused" 2>&1; then fail "it serves, and should not: $1"; fi
  grep -q "$1" "$work/refused" || fail "it says something else than '$1': $(tail -n 3 "$work/refused")"
  grep -m 1 "$1" "$work/refused"
}

press() {
  curl -fsS "http://127.0.0.1:$http/at/$HAKI_AT_TOKEN/ussd" -d sessionId="drill-$1" \
    -d serviceCode='*384*115#' -d networkCode=63902 --data-urlencode "phoneNumber=$2" \
    --data-urlencode "text=$3"
}

# report, a victim, abuse going on, Kibera, hurt, a girl of 15, no text to me
keys='2 2 2 KIBE 1 2 115 1'

# somebody whom nobody knows reports a child, in English, key by key
report() {
  phone=+2547110$1
  typed=
  press "$1" "$phone" '' >"$work/screen"
  for key in $keys; do
    typed=${typed:+$typed*}$key
    press "$1" "$phone" "$typed" >"$work/screen"
  done
  reference=$(sed -n 's/^END .*\([0-9]\{3\}-[0-9]\{3\}-[0-9]\{3\}\).*/\1/p' "$work/screen" | head -n 1)
  [ -n "$reference" ] || fail "a report was not taken: $(cat "$work/screen")"
}

reports() {
  n=$1
  while [ "$n" -le "$2" ]; do
    report "$n"
    n=$((n + 1))
  done
}

# everything that reports gave rise to was planned, counted and compared
settle() {
  tries=0
  until [ "$(ask 'select (select count(*) from case_event where planned_at is null)
      + (select count(*) from twin_key where compared_at is null)')" = 0 ]; do
    tries=$((tries + 1))
    [ $tries -lt 120 ] || fail 'events are still on their way'
    sleep 0.5
  done
}

# what was told in a case can be read: sealed facts of its events
readable() { ask "select count(*) from case_event e join case_file f on f.id = e.case_id
  where f.id = '$1' and e.facts <> ''::bytea"; }

case_of() { ask "select id from case_file where reference = $(printf '%s' "$1" | tr -d -)"; }

# days go by: a case was closed so many days ago, and nothing of it is on its way
closed() {
  ask "update case_file set closed_at = now() - interval '$2 days' where id = '$1';
    update message set state = 'CANCELLED' where case_id = '$1' and state in ('READY', 'CLAIMED');
    delete from uncounted_event where event_id in (select id from case_event where case_id = '$1')"
}
