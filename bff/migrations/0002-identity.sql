create table app_user (
  id                   uuid primary key,
  openid_index         bytea not null unique,
  sealed               bytea not null,
  person_id            uuid unique references subject,
  identity_issuer      text,
  identity_level       int check (identity_level between 1 and 5),
  identity_verified_at timestamptz,
  last_beneficiary_id  uuid references subject,
  created_at           timestamptz not null
);

create table staff (
  id          uuid primary key,
  staff_no    text not null unique,
  name        text not null,
  department  text not null,
  region_code text not null,
  roles       text[] not null,
  updated_at  timestamptz not null
);

-- Sessions are rows; caches may hold them for seconds, never decide without them.
create table session (
  token_digest bytea primary key,
  user_id      uuid references app_user,
  staff_id     uuid references staff,
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  revoked_at   timestamptz,
  check ((user_id is null) <> (staff_id is null))
);

-- A round trip to an authorisation page; the state is used once.
create table authorisation_round (
  state_digest bytea primary key,
  purpose      text not null check (purpose in ('WECHAT', 'IDENTITY', 'LICENSE', 'STAFF')),
  user_id      uuid references app_user,
  return_to    text not null,
  expires_at   timestamptz not null,
  used_at      timestamptz
);

create table enterprise_binding (
  enterprise_id uuid not null references subject,
  person_id     uuid not null references subject,
  bound_at      timestamptz not null,
  primary key (enterprise_id, person_id)
);

create table agent_authorisation (
  id                uuid primary key,
  enterprise_id     uuid not null references subject,
  granted_by        uuid not null references subject,
  agent_person_id   uuid references subject,
  agent_phone_index bytea not null,
  sealed            bytea not null,
  scopes            text[] not null,
  cap_fen           bigint check (cap_fen > 0),
  valid_until       date not null,
  status            text not null check (status in ('PENDING', 'ACTIVE', 'REVOKED')),
  granted_at        timestamptz not null,
  answered_at       timestamptz,
  revoked_at        timestamptz
);
create index agent_authorisation_enterprise on agent_authorisation (enterprise_id);
create index agent_authorisation_agent on agent_authorisation (agent_person_id) where status = 'ACTIVE';
create index agent_authorisation_phone on agent_authorisation (agent_phone_index) where status = 'PENDING';
