create table patient_link (
  token_hash  binary(32)  not null comment 'SHA-256 of the secret in the link',
  practice_id varchar(10) not null comment 'the practice that sent it',
  patient_id  binary(16)  not null comment 'whose birth date opens it',
  about_id    binary(16)  not null comment 'the appointment or the offer that it leads to',
  expires_at  datetime(6) not null comment 'UTC',
  failures    tinyint     not null comment 'wrong birth dates so far',
  dead_at     datetime(6)          comment 'UTC; when the last allowed birth date was wrong',
  opened_by   binary(32)           comment 'SHA-256 of the visit cookie of the browser that gave the birth date last',
  open_until  datetime(6)          comment 'UTC; until when that browser need not give it again',
  constraint patient_link_pk primary key (token_hash),
  constraint patient_link_patient_fk foreign key (patient_id) references patient (id),
  index patient_link_expiry (expires_at),
  index patient_link_of (practice_id, patient_id)
) comment = 'links in texts about appointments'
