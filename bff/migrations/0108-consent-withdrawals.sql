-- Whoever takes a consent back (PIPL art. 15): what was used under it before stays lawful and recorded; this says when it
-- ended and what ended with it.
create table consent_withdrawal (
  seq               bigint generated always as identity primary key,
  user_id           uuid not null references app_user,
  subject_id        uuid references subject,
  kind              text not null check (kind in ('SIGN_IN', 'ACCOUNT_CHECK')),
  account_change_id uuid references account_change,
  at                timestamptz not null,
  check ((kind = 'ACCOUNT_CHECK') = (account_change_id is not null))
);
create index consent_withdrawal_of on consent_withdrawal (user_id, at);
create index consent_withdrawal_subject on consent_withdrawal (subject_id, at);
call make_append_only('consent_withdrawal');

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert on consent_withdrawal to policy_app;
    grant usage on all sequences in schema public to policy_app;
  end if;
end $$;
