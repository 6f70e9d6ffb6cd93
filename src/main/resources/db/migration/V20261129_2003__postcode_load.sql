create table postcode_load (
  id            tinyint      not null comment 'always 1; its lock is the turn of whoever loads',
  file_name     varchar(200) not null comment 'name of the file that was last loaded or refused; empty: none yet',
  mark          varchar(100) not null comment 'size and time of that file, by which it is known again',
  reason        varchar(40)  not null comment 'why it was refused; empty: it was loaded',
  kept          bigint       not null comment 'postcodes that were kept',
  without_place bigint       not null comment 'postcodes that have no place',
  refused       bigint       not null comment 'lines that cannot be',
  refused_line  bigint       not null comment 'number of the first of these; 0: none',
  loaded_at     datetime(6)           comment 'UTC; null: none yet',
  constraint postcode_load_pk primary key (id),
  constraint postcode_load_one check (id = 1)
) comment = 'what became of the ONS Postcode Directory that was loaded last';
