package org.carepost.journeys;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A connection to a room of a video call, without a browser. */
public final class WireSocket implements WebSocket.Listener {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final List<JsonObject> heard = new CopyOnWriteArrayList<>();
  private final CompletableFuture<String> closed = new CompletableFuture<>();
  private final CompletableFuture<Void> welcomed = new CompletableFuture<>();
  private final StringBuilder partial = new StringBuilder();
  private volatile WebSocket socket;

  private WireSocket() {}

  /**
   * Opens one; returns once the handshake is done.
   *
   * @param url of the site
   * @param cookie header with the visit cookie
   */
  public static WireSocket open(String url, String call, String pass, String cookie) {
    WireSocket it = new WireSocket();
    URI address = URI.create(url.replaceFirst("http", "ws") + "/live/video/" + call + "?n=" + pass);
    it.socket =
        CLIENT
            .newWebSocketBuilder()
            .header("Origin", url)
            .header("Cookie", cookie)
            .connectTimeout(PATIENCE)
            .buildAsync(address, it)
            .join();
    return it;
  }

  /** Waits until it is in the room. */
  public WireSocket welcomed() {
    welcomed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    return this;
  }

  /** Sends text; whether it is on its way. */
  public boolean send(String text) {
    return sent(socket.sendText(text, true));
  }

  /** Sends bytes; whether they are on their way. */
  boolean send(byte[] bytes) {
    return sent(socket.sendBinary(ByteBuffer.wrap(bytes), true));
  }

  private static boolean sent(CompletableFuture<WebSocket> sending) {
    try {
      sending.join();
      return true;
    } catch (CompletionException closed) {
      return false;
    }
  }

  /** What was heard so far, in order. */
  List<JsonObject> heard() {
    return heard;
  }

  /** Whether it has been closed by the server. */
  public boolean isClosed() {
    return closed.isDone();
  }

  /** Why the server closed it, when it does. */
  CompletableFuture<String> closed() {
    return closed;
  }

  /** Ends it without a word. */
  public void abort() {
    socket.abort();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      JsonObject message = Json.createReader(new StringReader(partial.toString())).readObject();
      partial.setLength(0);
      heard.add(message);
      if (message.getString("t").equals("welcome")) {
        welcomed.complete(null);
      }
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    closed.complete(status + " " + reason);
    welcomed.completeExceptionally(new IllegalStateException(status + " " + reason));
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.complete(error.toString());
    welcomed.completeExceptionally(error);
  }
}
