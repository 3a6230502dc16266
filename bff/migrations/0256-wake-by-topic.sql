-- A notice says what there is to do, so that only those wake whose work it is. Messages are announced right after their
-- commit as well (0008): every payment has two of them, and a NOTIFY inside made their commits wait for each other's fsync.
create or replace function announce_outbox() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', new.topic);
  return null;
end $$;
drop trigger outbox_announced on outbox;
create trigger outbox_announced after insert on outbox for each row
  when (new.topic not in ('send-fulfilment', 'announce', 'announce-run', 'send-message')) execute function announce_outbox();
