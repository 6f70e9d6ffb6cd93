create table directory_organisation (
  id          varchar(64) character set ascii collate ascii_bin not null comment 'as its source calls it, mostly a UUID',
  name        varchar(300) not null comment 'what people call it',
  document    mediumtext   not null comment 'organization of Open Referral UK, JSON',
  modified_at datetime(6)  not null comment 'UTC; last import that brought it',
  constraint directory_organisation_pk primary key (id),
  index directory_organisation_name (name, id)
) comment = 'who runs services';
