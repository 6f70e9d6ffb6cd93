alter table thread
  add column unread_since datetime(6) comment 'UTC; when the practice wrote what the patient has not looked at yet; null: nothing',
  add index thread_unread (unread_since)
