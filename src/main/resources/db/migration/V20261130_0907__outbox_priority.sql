alter table outbox
  add column priority varchar(5) not null default 'SOON' comment 'SOON: somebody waits for it; LATER: comes behind what is SOON and due',
  add constraint outbox_priority check (priority in ('SOON', 'LATER')),
  add index outbox_next (stopped_at, priority, due_at),
  drop index outbox_due
