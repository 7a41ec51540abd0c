#!/bin/sh
# Run once by the image, when the data directory is empty. Each service owns its database and enters no other.
set -eu
for name in trade investment agreements; do
  password=$(cat "/etc/entente/$name/password")
  psql --set ON_ERROR_STOP=1 --set name="$name" --set password="$password" --username postgres <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
