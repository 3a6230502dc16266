-- CZ-4 两员: every enterprise has one enterprise specialist and one project specialist, as the city's sign-on names them.
create table specialist_assignment (
  enterprise_id uuid not null references subject,
  role          text not null check (role in ('ENTERPRISE', 'PROJECT')),
  staff_id      uuid not null references staff,
  assigned_at   timestamptz not null,
  primary key (enterprise_id, role)
);
create index specialist_assignment_staff on specialist_assignment (staff_id);

-- The code somebody came by last; needed for thirty days to count a confirmation for its share, then deleted.
create table share_visit (
  user_id uuid primary key references app_user,
  code    text not null references entry_code,
  at      timestamptz not null
);

-- Counts without names: who looked is not written down; a confirmation is counted once a case.
create table entry_code_view (
  id   bigint generated always as identity primary key,
  code text not null references entry_code,
  at   timestamptz not null
);
create index entry_code_view_code on entry_code_view (code);
create table entry_code_confirmation (
  entitlement_id uuid primary key references entitlement,
  code           text not null references entry_code,
  at             timestamptz not null
);
create index entry_code_confirmation_code on entry_code_confirmation (code);

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update, delete on specialist_assignment, share_visit to policy_app;
    grant select, insert on entry_code_view, entry_code_confirmation to policy_app;
    grant usage on all sequences in schema public to policy_app;
  end if;
end $$;
