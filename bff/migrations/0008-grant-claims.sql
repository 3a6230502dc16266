-- What earlier grants used up (limits, exclusion groups); read and written under the locks of the confirming transaction.
create table grant_claim (
  entitlement_id uuid not null references entitlement,
  -- The subject of the entitlement, kept here so that its claims are found by one index.
  subject_id     uuid not null,
  item_id        text not null,
  register       text not null,
  key            text not null,
  granted_on     date not null,
  released_at    timestamptz,
  primary key (entitlement_id, register, key)
);
create index grant_claim_subject on grant_claim (subject_id) where released_at is null;
create index grant_claim_register on grant_claim (register, key) where released_at is null;

-- How often the executor was asked what became of an instruction; success stays open for returns.
alter table fulfilment add column checks int not null default 0;
alter table fulfilment add column late boolean not null default false;
drop index fulfilment_due;
create index fulfilment_due on fulfilment (check_at) where check_at is not null;

-- A NOTIFY inside a transaction serialises its commit with every other one that notifies, and with it the fsync.
-- What confirming writes is announced right after its commit instead.
drop trigger outbox_announced on outbox;
create trigger outbox_announced after insert on outbox for each row
  when (new.topic not in ('send-fulfilment', 'announce')) execute function announce_outbox();

-- Subscribe events and SMS receipts that came before our own row said SENT are kept by provider id.
create index message_entitlement on message (entitlement_id);

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant update (released_at) on grant_claim to policy_app;
  end if;
end $$;
