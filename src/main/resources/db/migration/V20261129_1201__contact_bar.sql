create table contact_bar (
  id            binary(16)   not null comment 'UUIDv7; the newest row about a bar counts',
  practice_id   varchar(10)  not null comment 'ODS code of the practice',
  patient_id    binary(16)   not null comment 'who is not to be texted',
  bar           varchar(6)   not null comment 'UNSAFE, DIED or LEFT',
  up            boolean      not null comment 'whether it holds; false: it was lifted',
  at            datetime(6)  not null comment 'UTC; when it was recorded',
  recorded_by   binary(16)   not null comment 'id of the member of staff',
  recorded_name varchar(100) not null comment 'their name then',
  constraint contact_bar_pk primary key (id),
  constraint contact_bar_patient_fk foreign key (patient_id) references patient (id),
  constraint contact_bar_bar check (bar in ('UNSAFE', 'DIED', 'LEFT')),
  index contact_bar_patient (practice_id, patient_id, id)
) comment = 'why patients are not to be texted at all; rows are never changed'
