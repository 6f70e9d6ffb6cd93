create table handset_text (
  id     binary(16)    not null comment 'id of the text message: a second send changes nothing',
  mobile varchar(16)   not null comment 'E.164',
  body   varchar(1600) not null comment 'as the phone shows it',
  at     datetime(6)   not null comment 'UTC; arrival',
  constraint handset_text_pk primary key (id),
  index handset_text_mobile (mobile, id)
) comment = 'demo only: what arrived on invented phones';
