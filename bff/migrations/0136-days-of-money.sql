-- Comparing a day with the bank's statement asks what was paid and what came back on it, out of all there ever was.
create index receipt_at on receipt (at);
create index fulfilment_came_back on fulfilment (settled_at) where status in ('RETURNED', 'REVERSED');
