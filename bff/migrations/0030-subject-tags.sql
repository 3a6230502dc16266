-- Tags derived by condition (BZ-2), one row a subject; who may read a subject may read its facts, so nothing is sealed here.
create table subject_tags (
  subject_id    uuid primary key,
  kind          text not null check (kind in ('PERSON', 'ENTERPRISE')),
  region_code   text not null,
  tags          text[],
  facts_version bigint not null,
  judged_on     date not null
);

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update on subject_tags to policy_app;
  end if;
end $$;
