-- XQ-1: a line whose days of publication are over is taken down by itself, by nobody of the staff.
alter table public_log_take_down alter column staff_id drop not null;
