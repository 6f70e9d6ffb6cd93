create index patient_family on patient (practice_id, family_folded, given_name);
