create table directory_refusal (
  import_id binary(16)    not null comment 'the file',
  place     int           not null comment 'from 0, in the order of the file; at most 1,000 are kept',
  line      bigint        not null comment 'where the service begins, from 1; 0 if the file cannot be read at all',
  path      varchar(500)  not null comment 'JSON pointer into the file; never the value',
  reason    varchar(60)   not null comment 'stable code, like not-a-date',
  constraint directory_refusal_pk primary key (import_id, place),
  constraint directory_refusal_import_fk foreign key (import_id) references directory_import (id)
) comment = 'why services of files were refused';
