create table inbound_text (
  id          binary(16)    not null comment 'UUIDv7',
  gateway_id  varchar(64)   not null comment 'what the provider calls it: a repeat changes nothing',
  practice_id varchar(10)            comment 'ODS code of the practice it is for; null: not known',
  mobile      varchar(16)   not null comment 'E.164; who wrote',
  body        varchar(1600) not null comment 'what was written, plain text',
  received_at datetime(6)   not null comment 'UTC',
  fate        varchar(8)    not null comment 'STOP, START, READ (a program understood it), JOINED (a thread), WAITING (for staff) or DONE',
  thread_id   binary(16)             comment 'the thread it was joined to',
  done_by     varchar(100)           comment 'member of staff who dealt with it',
  done_at     datetime(6)            comment 'UTC; when they did',
  constraint inbound_text_pk primary key (id),
  constraint inbound_text_once unique (gateway_id),
  constraint inbound_text_fate check (fate in ('STOP', 'START', 'READ', 'JOINED', 'WAITING', 'DONE')),
  constraint inbound_text_joined check ((fate = 'JOINED') = (thread_id is not null)),
  constraint inbound_text_done check ((fate = 'DONE') = (done_by is not null) and (fate = 'DONE') = (done_at is not null)),
  index inbound_text_waiting (practice_id, fate, id)
) comment = 'texts that people sent to the practices'
