alter table text_message
  add index text_message_gateway (gateway_id),
  add index text_message_unheard_of (state, claimed_at)
