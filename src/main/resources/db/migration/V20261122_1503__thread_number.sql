alter table thread add index thread_number (practice_id, mobile, opened_at)
