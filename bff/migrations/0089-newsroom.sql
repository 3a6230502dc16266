-- CC-1: what a department writes itself; published by a second person, and as it was published for ever.
create table department_news (
  id           uuid primary key,
  department   text not null,
  region_code  text not null,
  title        text not null check (length(title) between 2 and 40),
  lines        text[] not null check (cardinality(lines) between 1 and 8),
  item_ids     text[] not null,
  revision     int not null check (revision > 0),
  written_by   uuid not null references staff,
  write_key    text not null,
  written_at   timestamptz not null,
  published_by uuid references staff,
  published_at timestamptz,
  withdrawn_by uuid references staff,
  withdrawn_at timestamptz,
  withdrawal_reason text check (length(withdrawal_reason) between 1 and 100),
  unique (written_by, write_key),
  check (published_by <> written_by),
  check ((published_by is null) = (published_at is null)),
  check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_at is null) = (withdrawal_reason is null))
);
create index department_news_of on department_news (department, written_at desc);

create function keep_published_news() returns trigger language plpgsql as $$
begin
  if old.published_at is not null and (new.title, new.lines, new.item_ids, new.department, new.published_by, new.published_at)
    is distinct from (old.title, old.lines, old.item_ids, old.department, old.published_by, old.published_at) then
    raise exception 'published news % stays as it was published', old.id;
  end if;
  return new;
end $$;
create trigger department_news_kept before update on department_news for each row execute function keep_published_news();

-- CC-10, BZ-1: a word people look for, proposed for an item of the department, in use once a second person agreed.
create table everyday_word (
  id          uuid primary key,
  say         text not null check (length(say) between 2 and 20),
  item_id     text not null,
  department  text not null,
  proposed_by uuid not null references staff,
  propose_key text not null,
  proposed_at timestamptz not null,
  decided_by  uuid references staff,
  decided_at  timestamptz,
  accepted    boolean,
  unique (proposed_by, propose_key),
  check (decided_by <> proposed_by),
  check ((decided_by is null) = (decided_at is null) and (decided_at is null) = (accepted is null))
);
create unique index everyday_word_standing on everyday_word (say, item_id) where accepted is null or accepted;

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert on department_news, everyday_word to policy_app;
    grant update (title, lines, item_ids, revision, published_by, published_at, withdrawn_by, withdrawn_at,
      withdrawal_reason) on department_news to policy_app;
    grant update (decided_by, decided_at, accepted) on everyday_word to policy_app;
  end if;
end $$;
