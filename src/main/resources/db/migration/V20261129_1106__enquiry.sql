create table enquiry (
  id              binary(16)   not null comment 'UUIDv7',
  practice_id     varchar(10)  not null comment 'where the caller rang',
  staff_id        binary(16)   not null comment 'who took the call',
  patient_id      binary(16)            comment 'the registered patient; null: not found, or not asked',
  pathway         varchar(40)           comment 'id of the pathway; null: need not known yet',
  pathway_version int                   comment 'its version',
  answers         varchar(1000)         comment 'what was answered with yes: red flags and exclusions with spaces between, or none; null: not asked yet',
  opened_at       datetime(6)  not null comment 'UTC',
  version         bigint       not null comment 'counts changes',
  constraint enquiry_pk primary key (id),
  constraint enquiry_practice_fk foreign key (practice_id) references practice (id),
  constraint enquiry_pathway check ((pathway is null) = (pathway_version is null)),
  index enquiry_of_practice (practice_id, opened_at)
) comment = 'a caller for whom help is looked for at the desk';
