create index patient_number on patient (mobile)
