package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** What was said in a call, as its pages are told it. */
@ApplicationScoped
public class Transcript {
  /** How many messages a page is told of; no call has more. */
  static final int MOST = 500;

  private final Calls calls;
  private final Conversations conversations;
  private final Practices practices;
  private final Words words;
  private final Clock clock;

  @Inject
  Transcript(
      Calls calls, Conversations conversations, Practices practices, Words words, Clock clock) {
    this.calls = calls;
    this.conversations = conversations;
    this.practices = practices;
    this.words = words;
    this.clock = clock;
  }

  /** All that was said so far, and what may be done, for somebody who has just come. */
  @Transactional
  public JsonObject known(Participant newcomer) {
    Call call = calls.get(newcomer.practice(), newcomer.call());
    Map<UUID, Conversations.FileLine> files =
        conversations.files(call.practice(), call.id()).stream()
            .collect(Collectors.toMap(Conversations.FileLine::id, Function.identity()));
    JsonArrayBuilder chat = Json.createArrayBuilder();
    conversations
        .messages(call.practice(), call.id(), MOST)
        .forEach(it -> chat.add(line(it, it.fileId().map(files::get).orElse(null))));
    return Room.message("known").add("may", switches(call.switches())).add("chat", chat).build();
  }

  /** One message. */
  JsonObject said(ChatMessage message) {
    return line(message, null);
  }

  /** One file. */
  JsonObject shared(ChatMessage message, SharedFile file) {
    return line(message, new Conversations.FileLine(file.id(), file.name(), file.bytes()));
  }

  /** What may be done from now on. */
  static JsonObject switched(Switches switches) {
    return Room.message("may").add("may", switches(switches)).build();
  }

  private static JsonObject switches(Switches may) {
    return Json.createObjectBuilder()
        .add("chat", may.chat())
        .add("files", may.files())
        .add("screen", may.screen())
        .build();
  }

  private JsonObject line(ChatMessage message, Conversations.FileLine file) {
    CallMoments moments =
        new CallMoments(words, clock.instant(), practices.get(message.practice()).zone());
    JsonObjectBuilder line =
        Room.message("chat")
            .add("id", message.id().toString())
            .add("said", message.said().toString())
            .add("from", message.participant().toString())
            .add("name", message.name())
            .add("at", moments.time(message.at()))
            .add("words", message.words());
    if (file != null) {
      line.add("file", file.id().toString())
          .add("fileName", file.name())
          .add("fileSize", Math.max(1, file.bytes() / 1024));
    }
    return line.build();
  }
}
