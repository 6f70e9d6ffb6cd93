create table directory_location (
  id          varchar(64) character set ascii collate ascii_bin not null comment 'as its source calls it, mostly a UUID',
  name        varchar(300) not null comment 'what people call it, or empty',
  postcode    varchar(8) character set ascii collate ascii_bin  not null comment 'of its first address, or empty',
  latitude    double                comment 'degrees north, WGS 84; null if not known',
  longitude   double                comment 'degrees east, WGS 84; null if not known',
  document    mediumtext   not null comment 'location of Open Referral UK, JSON',
  modified_at datetime(6)  not null comment 'UTC; last import that brought it',
  constraint directory_location_pk primary key (id),
  index directory_location_postcode (postcode, latitude, longitude)
) comment = 'where services are';
