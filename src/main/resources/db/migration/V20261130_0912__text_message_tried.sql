create index text_message_tried on text_message (mobile, claimed_at);
