-- Whoever no longer acts for an enterprise takes the binding with them; what they did stays in the cases' events.
create index account_change_subject on account_change (subject_id) where status in ('WAITING', 'SECOND_LOOK', 'AGREED');

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant delete on enterprise_binding to policy_app;
  end if;
end $$;
