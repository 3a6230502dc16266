-- In which order subjects came to be as they are. Writers of facts take turns (an advisory lock until commit), so the
-- numbers become visible in their order: whoever has read up to one has missed nothing below it.
create sequence subject_change;
alter table subject add column change_number bigint not null default nextval('subject_change');
create index subject_changes on subject (kind, change_number);

create function number_subject_change() returns trigger language plpgsql as $$
begin
  new.change_number := nextval('subject_change');
  return new;
end $$;
create trigger subject_changed before update of facts, region_code on subject
  for each row when (old.facts_version <> new.facts_version or old.region_code <> new.region_code)
  execute function number_subject_change();

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant usage on sequence subject_change to policy_app;
  end if;
end $$;
