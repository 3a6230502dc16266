-- Receipts and pushes name a phone or an openid, never our id: messages and subscriptions are found by blind index.
alter table message add column address_index bytea;
create index message_address on message (address_index, sent_at) where address_index is not null;
alter table message add column attempts int not null default 0;
alter table subscription add column openid_index bytea;
create index subscription_openid on subscription (openid_index) where openid_index is not null;

-- Money does not stand behind messages: each lane finds its own work.
create index outbox_due_topic on outbox (topic, available_at, id) where done_at is null and failed_at is null;
