-- N-6: the position of a case and the link that gave it the money are part of what a receipt's digest is made over. Receipts
-- from before keep their digest of version 1, and their place is looked up in the chain as it was.
alter table receipt add column digest_version int not null default 1 check (digest_version in (1, 2));
alter table receipt add column position bigint;
alter table receipt add column link text check (link ~ '^[0-9a-f]{64}$');
alter table receipt add constraint receipt_place check ((position is null) = (link is null));
