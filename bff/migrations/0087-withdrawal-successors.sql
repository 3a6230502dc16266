-- XQ-4: a planned withdrawal may name the item that leads on; old codes and posters then open that one.
alter table planned_withdrawal add column replaced_by text check (replaced_by <> item_id);
