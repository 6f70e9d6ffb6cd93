create table clinic (
  id          binary(16)   not null comment 'UUIDv7',
  practice_id varchar(10)  not null comment 'whose clinic it is; no foreign key, so that a long import holds no lock on the practice',
  clinician   varchar(100) not null comment 'who sees the patients, as the practice names them',
  location    varchar(100) not null comment 'where',
  constraint clinic_pk primary key (id),
  constraint clinic_once unique (practice_id, clinician, location)
) comment = 'who sees patients where';
