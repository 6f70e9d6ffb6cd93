create table postcode_place (
  postcode  varchar(8) character set ascii collate ascii_bin not null comment 'in its usual form',
  latitude  double not null comment 'degrees north, WGS 84',
  longitude double not null comment 'degrees east, WGS 84',
  constraint postcode_place_pk primary key (postcode)
) comment = 'where postcodes are, as the ONS Postcode Directory says';
