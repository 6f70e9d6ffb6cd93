create table thread_link (
  token_hash  binary(32)  not null comment 'SHA-256 of the secret part of the link',
  practice_id varchar(10) not null comment 'ODS code',
  thread_id   binary(16)  not null comment 'what it leads to',
  created_at  datetime(6) not null comment 'UTC',
  expires_at  datetime(6) not null comment 'UTC; leads nowhere from then on',
  failures    tinyint     not null comment 'wrong birth dates so far',
  dead_at     datetime(6)          comment 'UTC; too many wrong birth dates',
  constraint thread_link_pk primary key (token_hash),
  constraint thread_link_thread_fk foreign key (thread_id) references thread (id),
  constraint thread_link_failures check (failures between 0 and 5),
  constraint thread_link_dead check ((dead_at is not null) = (failures = 5)),
  index thread_link_thread (practice_id, thread_id)
) comment = 'links to threads, sent by text';
