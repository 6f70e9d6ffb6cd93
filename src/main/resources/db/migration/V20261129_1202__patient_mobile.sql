create index patient_mobile on patient (practice_id, mobile)
