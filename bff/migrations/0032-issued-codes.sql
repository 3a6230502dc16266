-- Codes are issued by staff and hang on walls for years: once issued nothing of them changes but their withdrawal.
alter table entry_code
  add column kind              text not null default 'PLACEMENT'
    check (kind in ('ITEM', 'CATEGORY', 'EVENT', 'SPECIALIST', 'PLACEMENT')),
  add column category_by       text check (category_by in ('DOMAIN', 'SHELF', 'AUDIENCE')),
  add column category_value    text,
  add column region_code       text not null default '220100',
  add column headline          text,
  -- Whose share it is; printed with name and number of the specialist.
  add column specialist_id     uuid references staff,
  add column specialist        text,
  add column issued_by         uuid references staff,
  add column issued_by_name    text,
  add column issued_at         timestamptz,
  add column issue_key         text,
  add column withdrawn_by_name text,
  add column withdrawal_reason text,
  add column replaced_by       text references entry_code,
  add check ((category_by is null) = (category_value is null)),
  add check (item_id is null or category_by is null),
  add check ((kind = 'SPECIALIST') = (specialist_id is not null));
create unique index entry_code_issue on entry_code (issued_by, issue_key) where issue_key is not null;
create unique index entry_code_share on entry_code (specialist_id, coalesce(item_id, ''))
  where specialist_id is not null and withdrawn_at is null;
create index entry_code_department on entry_code (department);

create function keep_entry_code() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null or new.withdrawn_at is null
    or to_jsonb(new) - '{withdrawn_at,withdrawn_by_name,withdrawal_reason,replaced_by}'::text[]
      <> to_jsonb(old) - '{withdrawn_at,withdrawn_by_name,withdrawal_reason,replaced_by}'::text[]
  then
    raise exception 'entry_code % is issued: only its withdrawal is written, once', old.code
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger entry_code_kept before update on entry_code for each row execute function keep_entry_code();
create trigger entry_code_stays before delete on entry_code for each row execute function refuse_change();

-- Scans are counted by code and moment; nobody is named.
create index entry_code_scan_code on entry_code_scan (code, at);
