-- What officers sign in with who have a security key or a phone that is one. Its public half alone
-- is here.
create table desk_passkey (
  id uuid primary key,
  officer_id uuid not null references officer,
  -- what the authenticator calls it
  credential_id bytea not null unique check (length(credential_id) between 1 and 1023),
  -- its kind, that name again and its public key, as the authenticator told them
  credential bytea not null,
  sign_count bigint not null,
  -- whether its maker may copy it to other devices of the same person
  may_be_copied boolean not null,
  -- a rough name of the browser it was added in
  device text not null,
  added_at timestamptz not null default clock_timestamp(),
  used_at timestamptz,
  ended_at timestamptz
);
create index on desk_passkey (officer_id) where ended_at is null;
create index on desk_passkey (ended_at);

-- A challenge that was given, as its hash. It is taken away when it is answered: none twice.
create table desk_passkey_attempt (
  challenge_hash bytea primary key,
  use text not null check (use in ('ADD', 'ENTER', 'PROVE')),
  -- whose answer it must be; empty: whoever signs in
  session_id uuid,
  at timestamptz not null default clock_timestamp()
);
create index on desk_passkey_attempt (at);

-- Whoever changes an officer's number, retires the officer or writes the phone down as lost need
-- not remember the passkeys: they are over, and stay over.
create function officer_passkeys_end() returns trigger language plpgsql as $$
begin
  update desk_passkey set ended_at = clock_timestamp()
   where officer_id = new.id and ended_at is null;
  return null;
end $$;
create trigger officer_passkeys_end
  after update of phone_index, retired_at, suspended_at on officer for each row
  when (old.phone_index is distinct from new.phone_index
        or new.retired_at is not null or new.suspended_at is not null)
  execute function officer_passkeys_end();

alter table desk_session drop constraint desk_session_way_check;
alter table desk_session add constraint desk_session_way_check
  check (way in ('USSD', 'SMS', 'OIDC', 'PASSKEY'));
