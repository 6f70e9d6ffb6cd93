create table patient (
  id            binary(16)   not null comment 'UUIDv7',
  practice_id   varchar(10)  not null comment 'where they are registered',
  nhs_number    char(10)              comment 'ten digits with a right check digit; null: not known',
  given_name    varchar(100) not null comment 'first or given name',
  family_name   varchar(100) not null comment 'surname or family name',
  family_folded varchar(100) not null comment 'family name for comparing: upper case, no accents, letters and digits only',
  born          date         not null comment 'birth date',
  postcode      varchar(8)   not null comment 'upper case, one space before the last three',
  mobile        varchar(16)           comment 'E.164; null: not known',
  constraint patient_pk primary key (id),
  constraint patient_practice_fk foreign key (practice_id) references practice (id),
  constraint patient_nhs_number_once unique (practice_id, nhs_number),
  constraint patient_nhs_number_has_ten_digits check (nhs_number regexp '^[0-9]{10}$'),
  index patient_born (practice_id, born, family_folded)
) comment = 'people registered with a practice';
