create table video_call_event (
  id          binary(16)   not null comment 'UUIDv7',
  practice_id varchar(10)  not null comment 'ODS code',
  call_id     binary(16)   not null comment 'which call',
  from_state  varchar(20)           comment 'state before; null for the first event',
  to_state    varchar(20)  not null comment 'state after',
  author_id   binary(16)            comment 'member of staff; null: the patient, or Carepost by a rule',
  author_name varchar(100) not null comment 'their name then, or empty',
  at          datetime(6)  not null comment 'UTC',
  constraint video_call_event_pk primary key (id),
  constraint video_call_event_call_fk foreign key (call_id) references video_call (id),
  index video_call_event_history (practice_id, call_id, id)
) comment = 'how a video call moved from state to state; never changed';
