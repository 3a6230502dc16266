-- Enterprises are found by a part of their public name: every two neighbouring characters of it are indexed. Names of
-- persons are sealed and have no such index.
create function name_pairs(name text) returns text[] language sql immutable strict parallel safe
  return (select array_agg(distinct substr(name, at, 2)) from generate_series(1, length(name) - 1) as at);
create index subject_name_pairs on subject using gin (name_pairs(public_name)) where public_name is not null;
