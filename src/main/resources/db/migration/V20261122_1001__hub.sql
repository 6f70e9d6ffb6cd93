create table hub (
  id   binary(16)   not null comment 'UUIDv7',
  name varchar(200) not null comment 'what people call it',
  constraint hub_pk primary key (id)
) comment = 'practices that share a queue';
