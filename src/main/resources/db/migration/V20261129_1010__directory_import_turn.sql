create table directory_import_turn (
  id tinyint not null comment 'always 1',
  constraint directory_import_turn_pk primary key (id),
  constraint directory_import_turn_one check (id = 1)
) comment = 'whoever holds its one row takes in a file; others do not wait';
