create table directory_state (
  id           tinyint not null comment 'always 1: there is one directory',
  version      bigint  not null comment 'counts changes of the directory',
  full_version bigint  not null comment 'version after the last import, which may have changed everything',
  constraint directory_state_pk primary key (id),
  constraint directory_state_one check (id = 1)
) comment = 'how far the directory of services has come, for those who keep a copy of it';
