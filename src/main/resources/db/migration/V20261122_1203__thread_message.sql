create table thread_message (
  id          binary(16)    not null comment 'UUIDv7',
  practice_id varchar(10)   not null comment 'ODS code',
  thread_id   binary(16)    not null comment 'which conversation',
  direction   varchar(13)   not null comment 'FROM_PRACTICE or FROM_PATIENT',
  author_id   binary(16)             comment 'member of staff; null: the patient',
  author_name varchar(201)  not null comment 'as it was known then',
  body        text          not null comment 'what was written, plain text',
  at          datetime(6)   not null comment 'UTC',
  form_key    binary(32)             comment 'SHA-256 of the key of the form it was typed into; null: written by staff',
  constraint thread_message_pk primary key (id),
  constraint thread_message_thread_fk foreign key (thread_id) references thread (id),
  constraint thread_message_once unique (thread_id, form_key),
  constraint thread_message_direction check (direction in ('FROM_PRACTICE', 'FROM_PATIENT')),
  constraint thread_message_author check ((direction = 'FROM_PRACTICE') = (author_id is not null)),
  constraint thread_message_form check ((direction = 'FROM_PATIENT') = (form_key is not null)),
  index thread_message_order (practice_id, thread_id, id)
) comment = 'what practice and patient wrote to one another';
