package org.carepost.video;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** What was said in calls, for tests. */
public class InMemoryConversations implements Conversations {
  private final List<ChatMessage> messages = new ArrayList<>();
  private final List<SharedFile> files = new ArrayList<>();

  @Override
  public void add(ChatMessage message) {
    messages.add(message);
  }

  @Override
  public void add(SharedFile file) {
    files.add(file);
  }

  @Override
  public List<ChatMessage> messages(PracticeId practice, UUID call, int limit) {
    List<ChatMessage> all = ofCall(practice, call);
    return all.subList(Math.max(0, all.size() - limit), all.size());
  }

  @Override
  public long count(PracticeId practice, UUID call) {
    return ofCall(practice, call).size();
  }

  private List<ChatMessage> ofCall(PracticeId practice, UUID call) {
    return messages.stream()
        .filter(it -> it.practice().equals(practice) && it.call().equals(call))
        .toList();
  }

  @Override
  public Optional<ChatMessage> said(Participant by, UUID said) {
    return messages.stream()
        .filter(it -> it.participant().equals(by.id()) && it.said().equals(said))
        .findFirst();
  }

  @Override
  public List<FileLine> files(PracticeId practice, UUID call) {
    return files.stream()
        .filter(it -> it.practice().equals(practice) && it.call().equals(call))
        .map(it -> new FileLine(it.id(), it.name(), it.bytes()))
        .toList();
  }

  @Override
  public Optional<SharedFile> file(PracticeId practice, UUID call, UUID id) {
    return files.stream()
        .filter(it -> it.practice().equals(practice) && it.call().equals(call))
        .filter(it -> it.id().equals(id))
        .findFirst();
  }
}
