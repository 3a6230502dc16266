-- CC-7: whoever is paid to an account that receives somebody else's money too says in their own words that this is meant so,
-- once an account. A run leaves nobody out who has said so, when all who share it have; the bank goes on checking the name.
create table account_sharing (
  number_index bytea not null,
  subject_id   uuid not null references subject,
  statement    text not null check (length(statement) between 6 and 300),
  user_id      text not null,
  user_name    text not null,
  at           timestamptz not null,
  primary key (number_index, subject_id)
);
call make_append_only('account_sharing');

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert on account_sharing to policy_app;
  end if;
end $$;
