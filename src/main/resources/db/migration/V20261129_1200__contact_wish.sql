create table contact_wish (
  id            binary(16)   not null comment 'UUIDv7; the newest row about a kind and channel counts',
  practice_id   varchar(10)  not null comment 'ODS code of the practice that was told',
  patient_id    binary(16)   not null comment 'whose wish it is',
  kind          varchar(12)  not null comment 'REPLY, CONFIRMATION, REMINDER, SIGNPOST, INVITATION or CAMPAIGN: what is written for',
  channel       varchar(9)   not null comment 'TEXT, EMAIL, LETTER or TELEPHONE',
  wish          varchar(10)  not null comment 'CONSENT, DISSENT or PREFERENCE',
  at            datetime(6)  not null comment 'UTC; when it was recorded',
  recorded_by   binary(16)   not null comment 'id of the member of staff',
  recorded_name varchar(100) not null comment 'their name then',
  constraint contact_wish_pk primary key (id),
  constraint contact_wish_patient_fk foreign key (patient_id) references patient (id),
  constraint contact_wish_channel check (channel in ('TEXT', 'EMAIL', 'LETTER', 'TELEPHONE')),
  constraint contact_wish_wish check (wish in ('CONSENT', 'DISSENT', 'PREFERENCE')),
  index contact_wish_patient (practice_id, patient_id, id)
) comment = 'what patients said about being written to; rows are never changed'
