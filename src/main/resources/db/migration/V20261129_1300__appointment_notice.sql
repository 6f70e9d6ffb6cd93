create table appointment_notice (
  appointment_id binary(16)  not null comment 'the appointment',
  practice_id    varchar(10) not null comment 'whose appointment it is; no foreign key, so that a long import holds no lock on the practice',
  due_at         datetime(6)          comment 'UTC; when to see whether the patient is to be told something; null: never again',
  told_state     varchar(10)          comment 'what the patient was last told of it: BOOKED, CANCELLED or DNA; null: nothing yet',
  told_start     datetime(6)          comment 'UTC; the start that the patient was last told; null: none yet',
  told_clinic_id binary(16)            comment 'whom to see where, as the patient was last told',
  told_mode      varchar(10)          comment 'how they meet, as the patient was last told',
  told_at        datetime(6)          comment 'UTC; when the patient was last told something; null: never',
  constraint appointment_notice_pk primary key (appointment_id),
  constraint appointment_notice_fk foreign key (appointment_id) references appointment (id),
  index appointment_notice_due (due_at, practice_id),
  index appointment_notice_of (practice_id, due_at)
) comment = 'what patients know of their appointments, and when they are to hear more'
