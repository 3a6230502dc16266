-- Whoever is taken off the city's directory is signed out everywhere; the session remembers why, so that the next request
-- can say it.
alter table session add column ended_because text check (ended_because in ('STAFF_ENDED'));
create index session_staff on session (staff_id) where staff_id is not null and revoked_at is null;
