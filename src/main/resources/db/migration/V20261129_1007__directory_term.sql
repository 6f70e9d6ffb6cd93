create table directory_term (
  id          varchar(64) character set ascii collate ascii_bin not null comment 'as its source calls it, mostly a UUID',
  taxonomy_id varchar(64) character set ascii collate ascii_bin not null comment 'the list that it is in',
  name        varchar(300) not null comment 'what it is called',
  document    mediumtext   not null comment 'taxonomy term of Open Referral UK, JSON',
  constraint directory_term_pk primary key (id),
  index directory_term_name (name, id),
  index directory_term_taxonomy (taxonomy_id)
) comment = 'terms that services are sorted by';
