create table appointment_event (
  id             binary(16)   not null comment 'UUIDv7',
  practice_id    varchar(10)  not null comment 'whose appointment it is',
  appointment_id binary(16)   not null comment 'the appointment',
  kind           varchar(20)  not null comment 'what happened',
  from_state     varchar(10)  not null comment 'state before',
  to_state       varchar(10)  not null comment 'state after',
  detail         varchar(200) not null comment 'the start before it was moved, in UTC, or why it was cancelled; else empty',
  author_kind    varchar(10)  not null comment 'STAFF, PATIENT, SYSTEM',
  author_name    varchar(100) not null comment 'name of the member of staff then, or empty',
  at             datetime(6)  not null comment 'UTC',
  constraint appointment_event_pk primary key (id),
  constraint appointment_event_fk foreign key (appointment_id) references appointment (id),
  index appointment_event_history (practice_id, appointment_id, id)
) comment = 'what happened to an appointment after it was booked; never changed';
