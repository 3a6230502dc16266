-- What waits here is gone in seconds: of a table that is nearly empty most rows are dead, and whoever looks for work reads
-- past them. They are swept by what has passed through, not by a share of what was there once.
do $$
declare
  queue text;
begin
  foreach queue in array array['take_up_due', 'step_time_due', 'public_log_due'] loop
    execute format('alter table %I set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
      autovacuum_vacuum_cost_delay = 0)', queue);
  end loop;
end $$;
-- The outbox keeps what is done, but its indexes are over what waits.
alter table outbox set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 5000,
  autovacuum_vacuum_cost_delay = 0);
