-- A payment from before go-live that comes to light after ours was paid is asked about by the rule itself: nobody raised it,
-- and only a finding closes it.
alter table supervision_reminder alter column raised_by drop not null;
create unique index supervision_reminder_by_rule on supervision_reminder (key) where raised_by is null;
