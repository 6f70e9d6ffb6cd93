alter table thread_message
  drop constraint thread_message_form,
  modify column form_key binary(32) comment 'SHA-256 of the form or key it was sent with, and of its text: the same message is kept once; null: written by staff before there were keys';
