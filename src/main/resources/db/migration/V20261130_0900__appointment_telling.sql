create table appointment_telling (
  id             binary(16)  not null comment 'UUIDv7',
  practice_id    varchar(10) not null comment 'whose appointment it is',
  appointment_id binary(16)  not null comment 'the appointment that is spoken of',
  kind           varchar(12) not null comment 'what a text would have been for: BOOKED, REMINDER, MOVED, CANCELLED or MISSED',
  channel        varchar(9)  not null comment 'what the patient likes best: TELEPHONE or LETTER',
  state          varchar(10) not null comment 'state of the appointment that the patient is to hear of',
  opened_at      datetime(6) not null comment 'UTC',
  done_at        datetime(6)          comment 'UTC; null: still to be done',
  done_name      varchar(100)         comment 'member of staff who told them; null with done_at: something newer is to be told',
  constraint appointment_telling_pk primary key (id),
  constraint appointment_telling_fk foreign key (appointment_id) references appointment (id),
  constraint appointment_telling_channel check (channel in ('TELEPHONE', 'LETTER')),
  index appointment_telling_open (practice_id, done_at),
  index appointment_telling_of (practice_id, appointment_id)
) comment = 'what staff tell patients of their appointments who like a call or a letter better than a text'
