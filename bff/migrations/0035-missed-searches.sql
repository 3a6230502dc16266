-- What people looked for and did not find (CC-10): the words and how often in a month, nobody with them.
create table missed_search (
  word  text not null check (length(word) between 1 and 20),
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  times int  not null check (times > 0),
  primary key (word, month)
);
do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant update on missed_search to policy_app;
  end if;
end $$;
