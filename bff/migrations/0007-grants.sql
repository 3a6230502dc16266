-- The application's role owns nothing: it may read and write rows, never the append-only tables' past, never the schema.
do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant usage on schema public to policy_app;
    grant select, insert, update on all tables in schema public to policy_app;
    grant usage on all sequences in schema public to policy_app;
    revoke update on data_use, entitlement_event, ledger_entry, receipt, upstream_event, policy_item_version, policy_withdrawal from policy_app;
    grant delete on authorisation_round, outbox to policy_app;
    alter default privileges in schema public grant select, insert on tables to policy_app;
  end if;
end $$;
