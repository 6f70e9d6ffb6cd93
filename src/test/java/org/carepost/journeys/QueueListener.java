package org.carepost.journeys;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection of a queue page, without the page. */
final class QueueListener implements WebSocket.Listener {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final SecureRandom RANDOM = new SecureRandom();

  private final AtomicInteger heard = new AtomicInteger();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();

  private QueueListener() {}

  /** Listens with the cookies of a visit. */
  static QueueListener of(String url, WireVisitor visitor) {
    QueueListener listener = new QueueListener();
    byte[] number = new byte[32];
    RANDOM.nextBytes(number);
    String n = Base64.getUrlEncoder().withoutPadding().encodeToString(number);
    CLIENT
        .newWebSocketBuilder()
        .header("Origin", url)
        .header("Cookie", visitor.cookieHeader())
        .connectTimeout(Duration.ofSeconds(30))
        .buildAsync(URI.create(url.replaceFirst("http", "ws") + "/live/queue?n=" + n), listener)
        .join();
    return listener;
  }

  /** How often it was told to look again. */
  int heard() {
    return heard.get();
  }

  /** With which code the server closes it, when it does. */
  CompletableFuture<Integer> closed() {
    return closed;
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    heard.incrementAndGet();
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    closed.complete(status);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.completeExceptionally(error);
  }
}
