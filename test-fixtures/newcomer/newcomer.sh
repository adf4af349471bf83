#!/bin/sh
# A newcomer's path on two real projects: scan, read, baseline, break one line, gate red with just
# that finding, mend it, gate green. Wants Maven, git and (the first time) the network.
#
#   newcomer.sh [DIRECTORY]     where to work; default: a new one under the temporary directory
#
#   THREADPROOF   the command to run; default: the launcher of this source tree
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
threadproof=${THREADPROOF:-$here/../../threadproof}
work=${1:-$(mktemp -d)}

fail() {
  printf 'newcomer: %s\n' "$1" >&2
  exit 1
}

# expect CODE COMMAND...: shows the command, runs it, holds its exit code against CODE.
expect() {
  code=$1
  shift
  printf '\n$ %s\n' "$*" | sed "s#$threadproof#threadproof#"
  actual=0
  "$@" || actual=$?
  [ "$actual" -eq "$code" ] || fail "exit code $actual where $code was expected: $*"
}

# walk NAME GROUP:ARTIFACT:VERSION FILE SED-COMMAND RULE
walk() {
  name=$1
  project=$work/$name
  printf '\n=== %s\n' "$2"
  rm -rf "$project"
  mkdir -p "$project/src/main/java"
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    "-Dartifact=$2:jar:sources" "-DoutputDirectory=$work"
  (cd "$project/src/main/java" && jar -xf "$work/$(echo "$2" | cut -d : -f 2-3 | tr : -)-sources.jar" &&
    rm -rf META-INF module-info.java)
  cp "$here/$name/pom.xml" "$project"
  cd "$project"
  mvn -q -B compile

  expect 1 "$threadproof" scan . -q -f text=report.txt -f html=report.html
  tail -n 4 report.txt
  expect 0 "$threadproof" scan . --write-baseline -f json=before.json
  expect 0 "$threadproof" ci

  printf '\n$ sed -i "%s" %s\n' "$4" "$3"
  cp "$3" original.java
  sed "$4" original.java >"$3"
  cmp -s original.java "$3" && fail "nothing was broken in $3"
  mvn -q -B compile
  expect 1 "$threadproof" ci -f text=red.txt -f json=red.json
  grep -q '^1 finding ' red.txt || fail 'more or less than one finding: see red.txt'
  grep -q "^$5, 1 finding" red.txt || fail "no $5: see red.txt"
  cat red.txt

  printf '\n$ git checkout %s\n' "$3"
  cat original.java >"$3"
  rm original.java
  mvn -q -B compile
  expect 0 "$threadproof" ci
}

walk commons-pool2 org.apache.commons:commons-pool2:2.12.0 \
  src/main/java/org/apache/commons/pool2/impl/LinkedBlockingDeque.java \
  's/public int size() {/public int size() { if (count == 0) return 0;/' GuardedByViolation

walk HikariCP com.zaxxer:HikariCP:5.1.0 \
  src/main/java/com/zaxxer/hikari/HikariDataSource.java \
  's/private volatile HikariPool pool;/private HikariPool pool;/' BrokenDoubleChecked

printf '\nnewcomer: both projects went red with just the finding that was put in, and green again\n'
