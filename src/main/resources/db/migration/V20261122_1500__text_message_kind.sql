alter table text_message
  add column kind            varchar(12)   not null default 'REPLY' comment 'REPLY, CONFIRMATION, REMINDER, SIGNPOST, INVITATION, CAMPAIGN or CODE: hours and consent follow from it',
  add column patient_id      binary(16)             comment 'the registered patient it is for; null: not known',
  add column words_hash      binary(32)             comment 'SHA-256 of the body without secrets: tells identical texts',
  add column not_before      datetime(6)            comment 'UTC; not sent earlier; null: at once',
  add column pointless_after datetime(6)            comment 'UTC; not sent later; null: never pointless',
  add column called_at       datetime(6)            comment 'UTC; a call to the provider that may have handed it over; null: there is none',
  add column suppression     varchar(13)            comment 'why it was not to be sent; null in other states',
  add index text_message_number (mobile, created_at)
