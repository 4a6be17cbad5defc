#!/usr/bin/env bash
# Renders the README's pictures of mails with Chromium, from what WrittenMessagesTest holds: docs/pictures/render.sh
set -euo pipefail

pictures=$(cd "$(dirname "$0")" && pwd)
messages=$pictures/../../processor/src/test/resources/dev/wirewatch/deliver/message

render() { # message, width and height, 0 for dark and 1 for light, picture
  local profile
  profile=$(mktemp -d)
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$profile" --window-size="$2" \
    --blink-settings=preferredColorScheme="$3" --screenshot="$pictures/$4" "file://$messages/$1.html"
  rm -rf "$profile"
}

render new 900,590 1 mail-wide-light.png
render update 390,570 0 mail-phone-dark.png
