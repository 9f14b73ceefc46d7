#!/bin/sh
# Buys a domain at a simulated InboxKit, lets an hour pass, and lists it. Needs curl and nothing else.
#
#   npx @mailfleet/simulator inboxkit --port 4010
#   sh buy-and-list.sh http://127.0.0.1:4010/v1/api WORKSPACE_ID
#
# The simulator prints both when it starts.
set -eu

base=${1:?"usage: buy-and-list.sh BASE_URL WORKSPACE_ID"}
workspace=${2:?"usage: buy-and-list.sh BASE_URL WORKSPACE_ID"}
controls=${base%/v1/api}/_mailfleet
domain=bought-by-curl.com

call() { # path, body
  curl -sS --fail-with-body -H "Authorization: Bearer any-key" -H "X-Workspace-Id: $workspace" \
    -H "Content-Type: application/json" -d "$2" "$base$1"
  echo
}

list() {
  call /domains/list "{ \"keyword\": \"$domain\", \"page\": 1, \"limit\": 10 }"
}

echo "buy"
call /domains/register "{
  \"domains\": [{ \"name\": \"$domain\", \"registration_years\": 1 }],
  \"contact_details\": {
    \"first_name\": \"Ada\", \"last_name\": \"Lovelace\", \"email\": \"ada@example.com\",
    \"address_line1\": \"1 Example Street\", \"city\": \"London\", \"state\": \"London\",
    \"country\": \"GB\", \"postal_code\": \"EC1A 1AA\"
  },
  \"use_wallet_balance\": true
}"

echo "list at once: InboxKit takes half a minute"
list

echo "let an hour pass"
curl -sS --fail-with-body -H "Content-Type: application/json" -d '{ "advanceMs": 3600000 }' "$controls/clock"
echo

echo "list again"
list

echo "what the provider counts"
curl -sS --fail-with-body "$controls/receipts"
echo
