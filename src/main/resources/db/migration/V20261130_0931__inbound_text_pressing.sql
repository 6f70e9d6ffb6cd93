alter table inbound_text
  add column pressing smallint not null default 2 comment '0: words of an emergency, 1: words that must not wait, 2: neither; it is listed in this order',
  drop index inbound_text_waiting,
  add index inbound_text_waiting (practice_id, fate, pressing, id)
