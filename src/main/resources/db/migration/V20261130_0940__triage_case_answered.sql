alter table triage_case
  add column answered boolean not null default false comment 'the practice has had the last word, and the patient is awaited' after patient_replied;
