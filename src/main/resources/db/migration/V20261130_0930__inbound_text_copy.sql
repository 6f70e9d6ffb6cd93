alter table inbound_text
  add column copy_no smallint not null default 0 comment 'each practice that may be meant has a copy and deals with it; 0: the first',
  drop index inbound_text_once,
  add constraint inbound_text_once unique (gateway_id, copy_no)
