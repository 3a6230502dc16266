-- When the words of an instruction last left or their answer was last lost. Nothing is given up soon after that, however
-- long ago they left for the first time: a repetition may still be on its way.
alter table fulfilment add column handed_at timestamptz;
