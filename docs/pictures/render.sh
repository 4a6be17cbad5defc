#!/usr/bin/env bash
# Renders the README's pictures with Chromium, from what WrittenMessagesTest holds: docs/pictures/render.sh
# Cards of Teams are drawn by Microsoft's own renderer, the npm package adaptivecards.
set -euo pipefail

pictures=$(cd "$(dirname "$0")" && pwd)
messages=$pictures/../../processor/src/test/resources/dev/wirewatch/deliver/message

render() { # page, width and height, 0 for dark and 1 for light, picture
  local profile
  profile=$(mktemp -d)
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$profile" --window-size="$2" \
    --blink-settings=preferredColorScheme="$3" --screenshot="$pictures/$4" "file://$1"
  rm -rf "$profile"
}

card() { # message; prints the path of a page that shows its card
  local folder
  folder=$(mktemp -d)
  npm install --silent --no-audit --no-fund --prefix "$folder" adaptivecards@3.0.5 >&2
  cat >"$folder/card.html" <<PAGE
<!doctype html><meta charset="utf-8">
<style>body { font-family: "Segoe UI", Arial, sans-serif; background: #f5f5f5 } .ac-adaptiveCard { background: #fff }</style>
<script src="node_modules/adaptivecards/dist/adaptivecards.js"></script>
<body><script>
const card = new AdaptiveCards.AdaptiveCard();
card.parse($(cat "$messages/$1.teams.json").attachments[0].content);
document.body.appendChild(card.render());
</script>
PAGE
  echo "$folder/card.html"
}

render "$messages/new.html" 900,590 1 mail-wide-light.png
render "$messages/update.html" 390,570 0 mail-phone-dark.png
render "$(card update)" 620,440 1 teams-card.png
