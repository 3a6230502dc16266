-- News of a run are written a thousand people at a time: announced right after the commit like what confirming writes (0008).
drop trigger outbox_announced on outbox;
create trigger outbox_announced after insert on outbox for each row
  when (new.topic not in ('send-fulfilment', 'announce', 'announce-run')) execute function announce_outbox();
