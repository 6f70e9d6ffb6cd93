create table appointment_text (
  text_id        binary(16)  not null comment 'the text; its words are in text_message, which is written after this',
  practice_id    varchar(10) not null comment 'whose appointment it is',
  appointment_id binary(16)  not null comment 'the appointment that it speaks of',
  kind           varchar(12) not null comment 'BOOKED, REMINDER, MOVED, CANCELLED, MISSED or GIVEN_UP',
  state          varchar(10) not null comment 'state of the appointment that the text says',
  patient_id     binary(16)  not null comment 'who was to come',
  clinic_id      binary(16)  not null comment 'whom to see where',
  starts_at      datetime(6) not null comment 'UTC; the start that the text says',
  mode           varchar(10) not null comment 'IN_PERSON, TELEPHONE, VIDEO, HOME',
  written_at     datetime(6) not null comment 'UTC',
  constraint appointment_text_pk primary key (text_id),
  index appointment_text_of (practice_id, appointment_id, written_at),
  index appointment_text_board (practice_id, kind, written_at)
) comment = 'what each text says of an appointment, to see before it is sent whether that is still true'
