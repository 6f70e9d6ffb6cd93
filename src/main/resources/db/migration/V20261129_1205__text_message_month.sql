alter table text_message
  add index text_message_month (practice_id, claimed_at, fragments),
  add index text_message_patient (practice_id, patient_id, id)
