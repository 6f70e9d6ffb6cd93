package org.carepost.messaging;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A provider that keeps what it gets and can fail before or after that, for tests. */
class FakeGateway implements TextGateway, TextRoute {
  final Map<UUID, Integer> sent = new HashMap<>();
  private Consumer<OutgoingText> before = text -> {};
  private Consumer<OutgoingText> after = text -> {};
  private boolean takesReplies = true;
  private String trouble;

  /** Something happens before a text is taken. */
  void before(Consumer<OutgoingText> event) {
    this.before = event;
  }

  /** Something happens after a text was taken, before that is answered. */
  void after(Consumer<OutgoingText> event) {
    this.after = event;
  }

  @Override
  public boolean configured() {
    return true;
  }

  /** Texts come from a name. */
  void comeFromAName() {
    this.takesReplies = false;
  }

  /** Nothing is sent until somebody acts. */
  void needs(String act) {
    this.trouble = act;
  }

  @Override
  public boolean takesReplies() {
    return takesReplies;
  }

  @Override
  public Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  @Override
  public TextRoute admit() {
    return this;
  }

  @Override
  public String send(OutgoingText text) {
    before.accept(text);
    sent.merge(text.id(), 1, Integer::sum);
    after.accept(text);
    return "SM" + text.id();
  }

  @Override
  public List<String> find(OutgoingText text, Instant calledAt) {
    return sent.containsKey(text.id()) ? List.of("SM" + text.id()) : List.of();
  }
}
