# Outlives the launcher. Reads "watch PID" lines; "done" is the farewell of a launcher that has stopped everything
# itself. An end of input without it means that the launcher was killed. $1 is PostgreSQL's data directory.
trap '' INT TERM HUP
services=
while read -r word pid; do
  case $word in
    watch) services="$services $pid" ;;
    done) exit 0 ;;
  esac
done

alive() {
  for pid in "$@"; do
    kill -0 "$pid" 2>/dev/null && return 0
  done
  return 1
}

# await SECONDS PID...: whether all of them ended in time.
await() {
  halves=$(($1 * 2))
  shift
  while [ "$halves" -gt 0 ] && alive "$@"; do
    sleep 0.5
    halves=$((halves - 1))
  done
  ! alive "$@"
}

# The services first: they hold connections to the database.
if [ -n "$services" ]; then
  kill $services 2>/dev/null
  await 10 $services || kill -KILL $services 2>/dev/null
fi

# INT is PostgreSQL's fast shutdown. A server that was just being started may not have written its pid file yet.
sleep 0.5
if [ -f "$1/postmaster.pid" ]; then
  postgres=$(head -n 1 "$1/postmaster.pid")
  kill -INT "$postgres" 2>/dev/null
  await 20 "$postgres" || kill -QUIT "$postgres" 2>/dev/null
fi
