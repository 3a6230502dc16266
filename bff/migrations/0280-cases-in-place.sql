-- A payment changes its case once and its instruction twice, and each change of `status` cost an entry in every index of
-- theirs, because some of these ask for the status. They ask for less now: for what does not change while money is on its way.
-- Such a row is written beside the old one on its page, which has room for it, and no index hears of it.
alter table entitlement
  add column stage text not null
    generated always as (case when status in ('IN_EXECUTION', 'FULFILLED') then 'GRANTED' else status end) stored;
alter table entitlement set (fillfactor = 50);
drop index entitlement_list;
create index entitlement_list on entitlement (list_id, stage, id);
drop index entitlement_open_sample;
create index entitlement_open_sample on entitlement (list_id, id)
  where stage = 'SURE' and sampled and sample_agrees is null;
drop index entitlement_unlisted;
create index entitlement_unlisted on entitlement (item_id) where list_id is null and stage = 'DOUBTFUL';
drop index entitlement_to_lapse;
create index entitlement_to_lapse on entitlement (confirm_by, id) where stage in ('OFFERED', 'DECLINED');
drop index entitlement_fulfilled;
create index entitlement_granted on entitlement (item_id, item_version, id) where stage = 'GRANTED';

-- Nothing is paid twice: at most one attempt that is not known to have come back.
alter table fulfilment
  add column live boolean not null generated always as (status not in ('RETURNED', 'REVERSED', 'REJECTED')) stored,
  add column came_back_at timestamptz
    generated always as (case when status in ('RETURNED', 'REVERSED') then settled_at end) stored;
alter table fulfilment set (fillfactor = 50);
drop index fulfilment_one_live;
create unique index fulfilment_one_live on fulfilment (entitlement_id) where live;
drop index fulfilment_came_back;
create index fulfilment_came_back on fulfilment (came_back_at) where came_back_at is not null;
-- Payments of a day lie together: which pages to look at is all there is to know of when they arrived.
drop index fulfilment_arrived;
create index fulfilment_arrived on fulfilment using brin (settled_at) with (pages_per_range = 32, autosummarize = on);

-- A line of the public log is found by its leaf, which knows the receipt; what waits to be published once is there once
-- because its receipt is.
drop index public_log_opening_receipt;
alter table public_log_due drop constraint public_log_due_receipt_event_key;
create unique index public_log_due_returned on public_log_due (receipt) where event = 'RETURNED';
create or replace function leave_return_to_publish() returns trigger language plpgsql as $$
begin
  insert into public_log_due (receipt, event, at)
    select number, 'RETURNED', coalesce(new.settled_at, now()) from receipt where fulfilment_id = new.id
    on conflict (receipt) where event = 'RETURNED' do nothing;
  return null;
end $$;
