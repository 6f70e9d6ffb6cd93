package org.carepost.video;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.carepost.messaging.TextTemplate;
import org.carepost.people.MobileNumber;
import org.carepost.platform.web.OwnOrigin;

/** Remembers the texts that would be sent, and the secrets of the links in them. */
class SentCallTexts extends CallTexts {
  private final List<TextTemplate> templates = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();

  SentCallTexts(CallLinks links, Clock clock) {
    super(links, null, null, new OwnOrigin("https://example.com"), null, clock);
  }

  /** What was sent, in order. */
  List<TextTemplate> templates() {
    return templates;
  }

  /** The secret of the newest link. */
  String token() {
    return tokens.get(tokens.size() - 1);
  }

  @Override
  void send(TextTemplate template, Call call, Participant patient) {
    templates.add(template);
    remember(link(call, patient));
  }

  @Override
  void sendToGuest(Call call, Participant guest, MobileNumber mobile) {
    templates.add(TextTemplate.VIDEO_GUEST);
    remember(link(call, guest));
  }

  private void remember(String link) {
    tokens.add(link.substring(link.lastIndexOf('/') + 1));
  }
}
