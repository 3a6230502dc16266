-- Append-only tables defend themselves: no role, not even the owner, updates, deletes or truncates them by accident.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'integrity_constraint_violation';
end $$;

create procedure make_append_only(target regclass) language plpgsql as $$
begin
  execute format('create trigger append_only_row before update or delete on %s for each row execute function refuse_change()', target);
  execute format('create trigger append_only_table before truncate on %s for each statement execute function refuse_change()', target);
end $$;

-- Persons and enterprises as the data exchange knows them. Names of persons, identifiers and phones are sealed (SM4);
-- `identifier_index` is a keyed blind index. Facts: {"<factKey>": [value, "<department>", "YYYY-MM-DD", "<sent at>"?]}.
create table subject (
  id               uuid primary key,
  kind             text not null check (kind in ('PERSON', 'ENTERPRISE')),
  identifier_index bytea not null,
  public_name      text check ((kind = 'ENTERPRISE') = (public_name is not null)),
  region_code      text not null,
  sealed           bytea not null,
  facts            jsonb not null default '{}',
  facts_version    bigint not null default 0,
  updated_at       timestamptz not null,
  unique (kind, identifier_index)
);

create table payout_account (
  id             uuid primary key,
  subject_id     uuid not null references subject,
  kind           text not null check (kind in ('CORPORATE', 'CONTRIBUTION', 'SOCIAL_CARD')),
  bank_code      text not null,
  bank_name      text not null,
  number_index   bytea not null,
  sealed         bytea not null,
  tail           text not null check (length(tail) = 4),
  holder_matches boolean not null,
  status         text not null check (status in ('OPEN', 'CLOSED')),
  updated_at     timestamptz not null,
  unique (subject_id, number_index)
);

-- Who the registry names as legal representative; a person by blind index, who need not be a subject here.
create table legal_representative (
  enterprise_id uuid primary key references subject,
  person_index  bytea not null,
  updated_at    timestamptz not null
);
create index legal_representative_person on legal_representative (person_index);

create table exchange_cursor (
  feed   text primary key,
  cursor text not null,
  at     timestamptz not null
);

-- Which department's data are missing now, and since when.
create table data_source (
  department        text primary key,
  up                boolean not null,
  since             timestamptz not null,
  last_delivered_at timestamptz
);

-- Every use of somebody's data (PIPL art. 13, 24): who, what, what for, on which basis.
create table data_use (
  id         uuid primary key,
  subject_id uuid not null references subject,
  actor_kind text not null check (actor_kind in ('USER', 'STAFF', 'MATCHING')),
  actor_id   text not null,
  actor_name text not null,
  what       text not null,
  purpose    text not null,
  basis      text not null check (basis in ('STATUTORY_DUTY', 'CONSENT')),
  at         timestamptz not null
);
create index data_use_subject on data_use (subject_id, at desc);
call make_append_only('data_use');
