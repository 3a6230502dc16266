-- An instruction is given up when its executor, asked twice by its own clock, knew nothing of it for the whole of the
-- cut-off between, and its words had stopped travelling before the first time. Our clock alone cannot say that: set
-- forward while words were on their way, it gave up what arrived a moment later. A clock may be set back, too: the wait
-- begins no earlier than the answer was lost.
alter table fulfilment
  add column sendings integer not null default 0,
  add column lost_at timestamptz,
  add column missing_since timestamptz,
  drop column handed_at;
update fulfilment set sendings = 1 where sent_at is not null;
