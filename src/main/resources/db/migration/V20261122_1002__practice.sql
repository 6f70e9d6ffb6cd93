create table practice (
  id        varchar(10)  not null comment 'ODS code, upper case; practice_id everywhere else',
  name      varchar(200) not null comment 'what people call it',
  telephone varchar(20)  not null comment 'number for patients, as it is to be shown',
  hub_id    binary(16)            comment 'the hub it has joined; null: it shares its queue with nobody',
  time_zone varchar(40)  not null comment 'IANA name of the zone of its wall clock',
  constraint practice_pk primary key (id),
  constraint practice_hub_fk foreign key (hub_id) references hub (id),
  constraint practice_id_is_ods check (id regexp '^[A-Z0-9]{3,10}$')
) comment = 'general practices that use this system';
