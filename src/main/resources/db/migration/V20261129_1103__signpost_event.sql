create table signpost_event (
  id          binary(16)   not null comment 'UUIDv7',
  practice_id varchar(10)  not null comment 'whose patient it is about',
  signpost_id binary(16)   not null comment 'the signpost',
  from_state  varchar(20)           comment 'state before; null for the first',
  to_state    varchar(20)  not null comment 'state after',
  reason      varchar(20)  not null comment 'why; NONE',
  author_kind varchar(10)  not null comment 'PATIENT, STAFF, SERVICE',
  author_id   binary(16)            comment 'member of staff',
  author_name varchar(100) not null comment 'their name then, or empty',
  at          datetime(6)  not null comment 'UTC',
  constraint signpost_event_pk primary key (id),
  constraint signpost_event_signpost_fk foreign key (signpost_id) references signpost (id),
  index signpost_event_history (practice_id, signpost_id, id)
) comment = 'moves of signposts; never changed';
