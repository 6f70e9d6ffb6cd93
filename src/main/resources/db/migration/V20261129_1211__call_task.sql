create table call_task (
  id          binary(16)   not null comment 'UUIDv7',
  practice_id varchar(10)  not null comment 'ODS code of the practice that is to ring',
  case_id     binary(16)   not null comment 'the case it is about; its urgency is how soon',
  reason      varchar(11)  not null comment 'TEXT_MISSED: a text did not arrive; UNREAD: a reply was not read',
  why         varchar(200)          comment 'what became of the text, for staff; null: nothing more is known',
  mobile      varchar(16)  not null comment 'E.164; the number to ring',
  opened_at   datetime(6)  not null comment 'UTC',
  done_at     datetime(6)           comment 'UTC; null: still to be done',
  done_name   varchar(100)          comment 'member of staff who rang; null with done_at: it was needless',
  constraint call_task_pk primary key (id),
  constraint call_task_case_fk foreign key (case_id) references triage_case (id),
  constraint call_task_reason check (reason in ('TEXT_MISSED', 'UNREAD')),
  index call_task_open (practice_id, done_at),
  index call_task_case (practice_id, case_id, opened_at)
) comment = 'patients to be rung, since a message did not reach them'
