create table case_event (
  id          binary(16)   not null comment 'UUIDv7',
  practice_id varchar(10)  not null comment 'whose case it is',
  case_id     binary(16)   not null comment 'the case',
  kind        varchar(20)  not null comment 'what happened',
  from_state  varchar(20)           comment 'state before; null for the first event',
  to_state    varchar(20)  not null comment 'state after',
  detail      varchar(2000) not null comment 'name of the urgency or outcome, or the text of the note; else empty',
  author_id   binary(16)            comment 'member of staff; null: the patient, or Carepost by a rule',
  author_name varchar(100) not null comment 'their name then, or empty',
  at          datetime(6)  not null comment 'UTC',
  constraint case_event_pk primary key (id),
  constraint case_event_case_fk foreign key (case_id) references triage_case (id),
  index case_event_history (practice_id, case_id, id)
) comment = 'what happened to a case; never changed';
