create table waiting_place (
  id         binary(16)   not null comment 'UUIDv7: in the order of waiting',
  practice_id varchar(10) not null comment 'where the patient waits',
  patient_id binary(16)   not null comment 'who waits',
  clinic_id  binary(16)            comment 'whom they want to see where; null: anybody',
  slot_type  varchar(60)  not null comment 'what sort of appointment; empty: any',
  notice_hours smallint   not null comment 'shortest notice that they can come at',
  until_day  date         not null comment 'last day that would suit',
  state      varchar(10)  not null comment 'WAITING, BOOKED or LEFT',
  offers     int          not null comment 'how many times they were offered one',
  added_by   varchar(100) not null comment 'name of the member of staff then',
  added_at   datetime(6)  not null comment 'UTC',
  constraint waiting_place_pk primary key (id),
  constraint waiting_place_patient_fk foreign key (patient_id) references patient (id),
  constraint waiting_place_state check (state in ('WAITING', 'BOOKED', 'LEFT')),
  index waiting_place_next (practice_id, state, offers, id)
) comment = 'who waits for an earlier time'
