-- How many of a list stand where, and for how much: counted with the take-up of the same case (0038), in the same
-- transaction. What was left to be counted since is added by whoever reads, so that a desk sees its own decisions at once
-- and nobody ever counts a list of forty thousand.
create table candidate_list_tally (
  list_id    uuid not null references candidate_list,
  status     text not null,
  count      int not null,
  amount_fen bigint not null,
  primary key (list_id, status)
);
alter table take_up_entry add column list_id uuid;
update take_up_entry k set list_id = e.list_id from entitlement e where e.id = k.entitlement_id;
insert into candidate_list_tally (list_id, status, count, amount_fen)
  select list_id, status, count(*), sum(amount_fen) from take_up_entry where list_id is not null group by 1, 2;

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update, delete on candidate_list_tally to policy_app;
  end if;
end $$;
