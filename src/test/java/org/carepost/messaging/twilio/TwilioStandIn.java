package org.carepost.messaging.twilio;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A server on this machine that speaks as Twilio's message resource does, misbehaves when told to,
 * and remembers what it took.
 */
public final class TwilioStandIn implements AutoCloseable {
  /** The account that it knows. */
  public static final String SID = "AC00000000000000000000000000000001";

  /** Its secret. */
  public static final String TOKEN = "12345678901234567890123456789012";

  private final HttpServer server;
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(8);
  private final Queue<TakenText> taken = new ConcurrentLinkedQueue<>();
  private final AtomicInteger count = new AtomicInteger();
  private final Queue<String> requests = new ConcurrentLinkedQueue<>();
  private volatile Function<Map<String, String>, Mischief> mischief = fields -> Mischief.NONE;
  private volatile BiConsumer<Step, TakenText> watcher = (step, text) -> {};
  private volatile Duration pause = Duration.ZERO;
  private volatile Duration silence = Duration.ZERO;

  /** What happens to a text here, in order. */
  public enum Step {
    ARRIVED,
    TAKEN,
    ANSWERED
  }

  private TwilioStandIn() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
    server.setExecutor(threads);
    server.createContext("/2010-04-01/Accounts/", this::handle);
    server.start();
  }

  /** Starts one on a free port. */
  public static TwilioStandIn start() {
    try {
      return new TwilioStandIn();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Decides for each text, by its fields, how to answer. */
  public void misbehave(Function<Map<String, String>, Mischief> how) {
    this.mischief = how;
  }

  /** Heeds stop words, CANCEL among them, as Twilio does unless it is told otherwise. */
  public StopList heedStopWords() {
    StopList list = new StopList();
    misbehave(list::answer);
    return list;
  }

  /** Is told of each step, before the next one. */
  public void watch(BiConsumer<Step, TakenText> by) {
    this.watcher = by;
  }

  /** Answers so much later. */
  public void answerAfter(Duration time) {
    this.pause = time;
  }

  /** Takes texts as ever, but says so only so much later. */
  void keepSilentFor(Duration time) {
    this.silence = time;
  }

  /** What it took, in order. */
  public List<TakenText> taken() {
    return List.copyOf(taken);
  }

  /** How many it took. */
  public int count() {
    return count.get();
  }

  /** Method, path and query of each request, with its account in front. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String account = exchange.getRequestURI().getPath().split("/", -1)[3];
    requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    String expected =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((account + ":" + TOKEN).getBytes(StandardCharsets.UTF_8));
    if (!expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      refuse(exchange, Mischief.refused(401, 20003));
    } else if (exchange.getRequestMethod().equals("POST")) {
      Map<String, String> fields =
          fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      Future<?> unused =
          threads.schedule(
              () -> take(exchange, account, fields), pause.toMillis(), TimeUnit.MILLISECONDS);
    } else {
      list(exchange, account, fields(exchange.getRequestURI().getRawQuery()));
    }
  }

  private void take(HttpExchange exchange, String account, Map<String, String> fields) {
    String sid = "SM" + UUID.randomUUID().toString().replace("-", "");
    TakenText text = new TakenText(sid, account, fields, Instant.now());
    Mischief how = mischief.apply(fields);
    watcher.accept(Step.ARRIVED, text);
    if (how.taken()) {
      taken.add(text);
      count.incrementAndGet();
      watcher.accept(Step.TAKEN, text);
    }
    Future<?> unused =
        threads.schedule(
            () -> answer(exchange, how, text), silence.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void answer(HttpExchange exchange, Mischief how, TakenText text) {
    if (how.status() == 201) {
      answer(exchange, 201, text.json());
      watcher.accept(Step.ANSWERED, text);
    } else if (how.status() == 0) {
      exchange.close();
    } else {
      refuse(exchange, how);
    }
  }

  private static void refuse(HttpExchange exchange, Mischief how) {
    if (how.retryAfterSeconds() > 0) {
      exchange.getResponseHeaders().add("Retry-After", String.valueOf(how.retryAfterSeconds()));
    }
    answer(
        exchange,
        how.status(),
        Json.createObjectBuilder()
            .add("code", how.code())
            .add("message", "refused by the stand-in")
            .add("more_info", "https://www.twilio.com/docs/errors/" + how.code())
            .add("status", how.status()));
  }

  /** A page of texts to a number, newest first, and where the next one is. */
  private void list(HttpExchange exchange, String account, Map<String, String> query) {
    int size = Integer.parseInt(query.getOrDefault("PageSize", "50"));
    int page = Integer.parseInt(query.getOrDefault("Page", "0"));
    List<TakenText> all =
        new ArrayList<>(
            taken.stream()
                .filter(it -> it.account().equals(account) && it.to().equals(query.get("To")))
                .toList());
    Collections.reverse(all);
    JsonArrayBuilder messages = Json.createArrayBuilder();
    all.stream().skip((long) page * size).limit(size).forEach(it -> messages.add(it.json()));
    JsonObjectBuilder answer =
        Json.createObjectBuilder()
            .add("messages", messages)
            .add("page", page)
            .add("page_size", size)
            .add("uri", exchange.getRequestURI().toString());
    if (all.size() > (page + 1) * size) {
      answer.add(
          "next_page_uri",
          exchange.getRequestURI().getPath()
              + "?To=%2B"
              + query.get("To").substring(1)
              + "&PageSize="
              + size
              + "&Page="
              + (page + 1));
    } else {
      answer.addNull("next_page_uri");
    }
    answer(exchange, 200, answer);
  }

  private static void answer(HttpExchange exchange, int status, JsonObjectBuilder json) {
    byte[] body = json.build().toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    } catch (IOException goneAway) {
      exchange.close();
    }
  }

  private static Map<String, String> fields(String form) {
    Map<String, String> fields = new TreeMap<>();
    if (form != null) {
      Arrays.stream(form.split("&", -1))
          .map(pair -> pair.split("=", 2))
          .filter(pair -> pair.length == 2)
          .forEach(pair -> fields.put(decoded(pair[0]), decoded(pair[1])));
    }
    return fields;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
