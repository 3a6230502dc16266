-- What the records of a subject's LIST facts name (a hired person's index, a certificate number), worked out when the
-- facts are written instead of in every reading of the package: claims of others on the same records are found by it.
create function record_strings(facts jsonb) returns text[] language sql immutable strict parallel safe
  return (select coalesce(array_agg(distinct v #>> '{}'), '{}')
    from jsonb_path_query(facts, '$.*[0][*].* ? (@.type() == "string")') as v);
alter table subject add column record_strings text[] not null generated always as (record_strings(facts)) stored;
