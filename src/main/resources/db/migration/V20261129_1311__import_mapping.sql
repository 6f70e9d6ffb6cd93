create table import_mapping (
  practice_id varchar(10)   not null comment 'whose files are read so',
  names       varchar(4000) not null comment 'JSON object: our names of columns by what its files call them, in small letters',
  dates       varchar(10)   not null comment 'ISO (2026-04-03) or DAY_FIRST (03/04/2026 is 3 April)',
  set_by      varchar(100)  not null comment 'name of the member of staff who said so',
  set_at      datetime(6)   not null comment 'UTC',
  constraint import_mapping_pk primary key (practice_id),
  constraint import_mapping_dates check (dates in ('ISO', 'DAY_FIRST'))
) comment = 'how to read the files of a practice that do not call their columns as we do'
