create index appointment_text_written on appointment_text (practice_id, written_at, kind);
