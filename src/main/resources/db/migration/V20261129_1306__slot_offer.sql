create table slot_offer (
  id           binary(16)  not null comment 'UUIDv7',
  practice_id  varchar(10) not null comment 'whose time it is',
  free_time_id binary(16)  not null comment 'the time that is offered',
  place_id     binary(16)  not null comment 'the place on the waiting list',
  patient_id   binary(16)  not null comment 'to whom it is offered',
  wave         int         not null comment 'from 1',
  offered_at   datetime(6) not null comment 'UTC',
  answer       varchar(10)          comment 'YES (has it), LATE (said yes too late), NO; null: none yet',
  answered_at  datetime(6)          comment 'UTC',
  constraint slot_offer_pk primary key (id),
  constraint slot_offer_once unique (free_time_id, place_id),
  constraint slot_offer_time_fk foreign key (free_time_id) references free_time (id),
  constraint slot_offer_place_fk foreign key (place_id) references waiting_place (id),
  index slot_offer_of (practice_id, free_time_id)
) comment = 'offers of free times to those who wait'
