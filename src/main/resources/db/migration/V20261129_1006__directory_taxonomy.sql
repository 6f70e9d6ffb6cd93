create table directory_taxonomy (
  id       varchar(64) character set ascii collate ascii_bin not null comment 'as its source calls it, or made of its name',
  name     varchar(300) not null comment 'what it is called',
  document mediumtext   not null comment 'taxonomy of Open Referral UK, JSON',
  constraint directory_taxonomy_pk primary key (id),
  index directory_taxonomy_name (name, id)
) comment = 'lists of terms that services are sorted by';
