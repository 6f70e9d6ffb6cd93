create table directory_service (
  id              varchar(64) character set ascii collate ascii_bin not null comment 'as its source calls it, mostly a UUID',
  practice_id     varchar(10)           comment 'the practice whose own entry it is and who alone sees it; null: everybody',
  source          varchar(100) not null comment 'name of the source that brought it last; empty for an entry made here',
  organisation_id varchar(64) character set ascii collate ascii_bin comment 'who runs it, if that is known',
  name            varchar(300) not null comment 'what people call it',
  status          varchar(20)  not null comment 'active, inactive, defunct, temporarily closed',
  document        mediumtext   not null comment 'service of Open Referral UK, JSON, as it came',
  digest          char(64) character set ascii collate ascii_bin not null comment 'SHA-256 of the document with its members in order, hexadecimal',
  modified_at     datetime(6)  not null comment 'UTC; when it last changed here',
  retired_at      datetime(6)           comment 'UTC; from then on it is not found; null while it is offered',
  version         bigint       not null comment 'version of the directory at its last change by hand',
  constraint directory_service_pk primary key (id),
  index directory_service_practice (practice_id, name),
  index directory_service_list (retired_at, name, id),
  index directory_service_version (version),
  index directory_service_source (source, retired_at),
  index directory_service_organisation (organisation_id)
) comment = 'what help is offered';
