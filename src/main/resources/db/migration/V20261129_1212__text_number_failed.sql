create index text_number_failed on text_number (failed_at)
