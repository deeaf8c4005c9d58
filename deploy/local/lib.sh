# shellcheck shell=bash
# What the scripts beside this file share: finding JDK 25, building what is missing or stale, running the program.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

services=(gateway member-service mentoring-service safety-conduct-service training-service)

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

is_jdk25() { grep -qs '^JAVA_VERSION="25' "$1/release" && [ -x "$1/bin/javac" ]; }

find_jdk() {
  local home
  for home in "${JAVA_HOME:-/none}" /usr/lib/jvm/*25*; do
    if is_jdk25 "$home"; then
      export JAVA_HOME=$home
      return
    fi
  done
  fail "Lamproom needs JDK 25: install one (such as the package temurin-25-jdk) and set JAVA_HOME to it."
}

# The hash of files and folders, by their content.
hash_of() {
  (cd "$root" && { find "$@" -type f -print0 2>/dev/null || true; } | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-16)
}

# What a module is made of, beside what all are made of.
sources_of() {
  case $1 in
    platform/backing) echo platform/backing/pom.xml platform/backing/src/main ;;
    deploy/benchmarks) echo "$(sources_of deploy/local)" deploy/benchmarks/pom.xml deploy/benchmarks/src/main ;;
    deploy/benchmarks/peer) echo deploy/benchmarks/peer/pom.xml deploy/benchmarks/peer/src/main ;;
    deploy/local) echo "$(sources_of platform/backing)" deploy/local/pom.xml deploy/local/src/main ;;
    *)
      echo platform/core/pom.xml platform/core/src/main platform/roster/pom.xml platform/roster/src/main \
        platform/rules/pom.xml platform/rules/src/main platform/print/pom.xml platform/print/src/main \
        "$1/pom.xml" "$1/src/main"
      # the gateway publishes the services' contracts as one
      if [ "$1" = gateway ]; then
        echo "${services[@]/%//src/main/resources/contracts}"
      fi
      ;;
  esac
}

product_of() {
  case $1 in
    platform/backing) echo platform/backing/target/backing ;;
    deploy/benchmarks) echo deploy/benchmarks/target/lib ;;
    deploy/local) echo deploy/local/target/lib ;;
    *) echo "$1/target/quarkus-app/quarkus-run.jar" ;;
  esac
}

# build MODULE...: packages those whose sources changed since they were built; target/built remembers the sources.
build() {
  local module stale=() hashes=() hash
  mkdir -p "$root/target"
  exec 9>"$root/target/build.lock"
  flock 9
  for module in "$@"; do
    # shellcheck disable=SC2046 # a list of folders without blanks
    hash=$(hash_of pom.xml .mvn $(sources_of "$module"))
    if [ ! -e "$root/$(product_of "$module")" ] || [ "$hash" != "$(cat "$root/$module/target/built" 2>/dev/null)" ]; then
      stale+=("$module")
      hashes+=("$hash")
    fi
  done
  if [ ${#stale[@]} -gt 0 ]; then
    command -v mvn >/dev/null || fail "Lamproom is built with Maven 3.8.7 or later: install it (such as the package maven)."
    echo "Building ${stale[*]} ..." >&2
    local IFS=,
    (cd "$root" && rm -f "${stale[@]/%//target/built}" &&
      mvn -B -q -ntp -pl "${stale[*]}" -am -Dmaven.test.skip -Dspotless.check.skip package >&2) ||
      fail "The build failed, see above."
    local i
    for i in "${!stale[@]}"; do
      echo "${hashes[$i]}" >"$root/${stale[$i]}/target/built"
    done
  fi
  exec 9>&-
}

# Runs a command of the Java program in place of this script, from a copy, so that a later build does not break it.
run() {
  local program
  program="$root/target/local/$(cat "$root/deploy/local/target/built")"
  if [ ! -d "$program" ]; then
    mkdir -p "$program.$$"
    cp "$root"/deploy/local/target/*.jar "$root"/deploy/local/target/lib/*.jar "$program.$$"
    mv -T "$program.$$" "$program" 2>/dev/null || rm -r "$program.$$"
  fi
  exec "$JAVA_HOME/bin/java" -Xmx96m -Xss512k -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    --enable-native-access=ALL-UNNAMED -Dlamproom.root="$root" -cp "$program/*" io.lamproom.local.Main "$@"
}

find_jdk
