create table directory_service_at_location (
  id          varchar(64) character set ascii collate ascii_bin not null comment 'as its source calls it, mostly a UUID',
  service_id  varchar(64) character set ascii collate ascii_bin not null comment 'what is offered',
  location_id varchar(64) character set ascii collate ascii_bin not null comment 'where',
  constraint directory_service_at_location_pk primary key (id),
  index directory_service_at_location_service (service_id),
  index directory_service_at_location_location (location_id)
) comment = 'which services are where';
