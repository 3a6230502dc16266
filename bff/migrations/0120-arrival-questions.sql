-- N-10 "到账了吗?": one question a payment, seven days after it arrived by the bank's word. Whoever says it did not
-- arrive makes us ask the bank, and the department follows until it writes what it found (supervision_reminder).
create table arrival_question (
  fulfilment_id  uuid primary key references fulfilment,
  entitlement_id uuid not null references entitlement,
  status         text not null check (status in ('ASKED', 'ARRIVED', 'WITH_BANK', 'PAID', 'CAME_BACK')),
  asked_at       timestamptz not null,
  answered_at    timestamptz,
  answered_by    uuid,
  -- What the bank said last, in words; null while it has said nothing.
  bank_words     text,
  bank_said_at   timestamptz,
  checks         int not null default 0,
  ask_bank_at    timestamptz
);
create index arrival_question_case on arrival_question (entitlement_id);
create index arrival_question_due on arrival_question (ask_bank_at) where ask_bank_at is not null;
create index fulfilment_arrived on fulfilment (settled_at)
  where status = 'SUCCEEDED' and kind = 'PAYOUT' and amount_fen > 0;

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update on arrival_question to policy_app;
  end if;
end $$;
