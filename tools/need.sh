#!/usr/bin/env bash
# What the scripts that check the project share: to be read by them (". tools/need.sh"), not run.

# Ends the script with some words; 2: something is missing on this machine.
stop() { printf '%s\n' "$@" >&2; exit 2; }

# need WHAT PACKAGE...: installs Debian packages by apt-get, or says what to install and stops.
need() {
  local what=$1; shift
  local as=()
  [ "$(id -u)" -eq 0 ] || as=(sudo -n)
  if ! command -v apt-get >/dev/null; then stop "$what is missing. Install it (Debian: $*; elsewhere your system's package) and call again."; fi
  if [ ${#as[@]} -gt 0 ] && ! sudo -n true 2>/dev/null; then stop "$what is missing. Call: sudo apt-get install --no-install-recommends $*"; fi
  echo "installing $what: $*"
  { "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
    "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null; } ||
    stop "$what could not be installed. Call: apt-get install --no-install-recommends $*"
}
