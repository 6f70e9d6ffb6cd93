create table directory_service_term (
  service_id varchar(64) character set ascii collate ascii_bin not null comment 'the service',
  term_id    varchar(64) character set ascii collate ascii_bin not null comment 'what it is',
  constraint directory_service_term_pk primary key (service_id, term_id),
  index directory_service_term_term (term_id, service_id)
) comment = 'which terms a service is sorted by';
