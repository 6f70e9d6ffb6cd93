create table due_reminder (
  id          binary(16)  not null comment 'made from practice, patient, kind and day: the same reminder is kept once',
  practice_id varchar(10) not null comment 'who reminds',
  patient_id  binary(16)  not null comment 'who is reminded',
  kind        varchar(20) not null comment 'MEDICATION_DUE or RESULTS_READY',
  on_day      date        not null comment 'when to remind',
  text_id     binary(16)           comment 'the text; null: the patient has no mobile number',
  taken_at    datetime(6) not null comment 'UTC',
  constraint due_reminder_pk primary key (id),
  constraint due_reminder_patient_fk foreign key (patient_id) references patient (id),
  index due_reminder_of (practice_id, on_day)
) comment = 'reminders of something that is due, as other systems ask for them'
