-- A register counts its grants: of one beneficiary (by subject id) or of everybody (by register and key). Whoever grants
-- raises the revision it saw, so that of two grants at once one starts again with what the other left.
create table grant_register (
  name     text primary key,
  revision int not null
);

-- Ends a statement that must be written whole or not at all.
create function refuse_write(why text) returns int language plpgsql as $$
begin
  raise exception '%', why using errcode = 'PD001';
end $$;

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update on grant_register to policy_app;
  end if;
end $$;

-- The pool of an entry is its entitlement's, which references it; a second check would lock the hot row once more.
alter table ledger_entry drop constraint ledger_entry_pool_id_fkey;
