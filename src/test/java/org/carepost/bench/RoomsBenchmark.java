package org.carepost.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.carepost.databases.Database;
import org.carepost.databases.Schema;
import org.carepost.journeys.RunningCarepost;
import org.carepost.journeys.WireSocket;

/**
 * Opens two connections to each of 500 rooms of one node, all of which stay open, and prints how
 * long it takes from opening one until its room says welcome, as a ratio to a bare socket that is
 * opened and echoes a line. Judges nothing.
 */
public final class RoomsBenchmark {
  private static final int ROOMS = Integer.getInteger("bench.rooms", 500);
  private static final int WARM_UP = 100;
  private static final List<WireSocket> IN_ROOMS = new CopyOnWriteArrayList<>();
  private static final String LINE = "{\"t\":\"welcome\"}";

  private RoomsBenchmark() {}

  /** Takes the system property <code>bench.rooms</code>, and no arguments. */
  public static void main(String[] args) {
    int exitCode = 0;
    try {
      run();
    } catch (Exception e) {
      e.printStackTrace(System.err);
      exitCode = 1;
    }
    System.exit(exitCode); // the database keeps threads
  }

  private static void run() throws Exception {
    Schema schema = Database.DURABLE.newSchema("carepost_rooms");
    Map<String, String> settings =
        Map.of(
            "CAREPOST_DEMO", "true",
            "DB_URL", schema.url().replaceFirst("\\?.*", "?sslMode=DISABLED"),
            "DB_USER", schema.user(),
            "DB_PASSWORD", schema.password());
    ScheduledExecutorService pages = Executors.newSingleThreadScheduledExecutor();
    try (RunningCarepost carepost = RunningCarepost.startAsInProduction("rooms", settings)) {
      ScheduledFuture<?> speaking =
          pages.scheduleAtFixedRate(RoomsBenchmark::speak, 5, 5, TimeUnit.SECONDS);
      times(Rooms.in(schema, WARM_UP), guest -> () -> come(carepost, guest)); // not counted
      List<Rooms.Guest> guests = Rooms.in(schema, ROOMS);
      double[] echoes = echoes(guests.size());
      double[] rooms = times(guests, guest -> () -> come(carepost, guest));
      System.out.printf(
          "%d rooms, %d connections, %d of %d ever made still open%n"
              + "%-28s p50 %6.2f ms, p99 %6.2f ms%n%-28s p50 %6.2f ms, p99 %6.2f ms%n"
              + "time to connect / bare socket echo: %.1f (p50), %.1f (p99)%nCarepost %d MiB%n",
          ROOMS,
          guests.size(),
          IN_ROOMS.stream().filter(it -> !it.isClosed()).count(),
          IN_ROOMS.size(),
          "into a room",
          at(rooms, 0.5),
          at(rooms, 0.99),
          "bare socket echo",
          at(echoes, 0.5),
          at(echoes, 0.99),
          at(rooms, 0.5) / at(echoes, 0.5),
          at(rooms, 0.99) / at(echoes, 0.99),
          Memory.of(carepost.pid()));
      speaking.cancel(false);
    }
  }

  private static Object come(RunningCarepost carepost, Rooms.Guest guest) {
    WireSocket socket =
        WireSocket.open(carepost.url(), guest.call(), guest.pass(), guest.cookie()).welcomed();
    IN_ROOMS.add(socket);
    return socket;
  }

  /** As pages do, so that nobody is taken for lost. */
  private static void speak() {
    IN_ROOMS.forEach(it -> it.send("{\"t\":\"ping\"}"));
  }

  private interface Way<T> {
    Callable<?> of(T each);
  }

  /** One after the other; sorted, in milliseconds. */
  private static <T> double[] times(List<T> all, Way<T> way) throws Exception {
    List<Double> times = new ArrayList<>();
    List<Object> open = new ArrayList<>();
    for (T each : all) {
      Callable<?> does = way.of(each);
      long from = System.nanoTime();
      open.add(does.call());
      times.add((System.nanoTime() - from) / 1e6);
    }
    if (open.size() != all.size()) {
      throw new IllegalStateException("Not all are open");
    }
    return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  private static double[] echoes(int count) throws Exception {
    ExecutorService threads = Executors.newCachedThreadPool();
    try (ServerSocket server = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress())) {
      threads.execute(() -> serve(server, threads));
      List<Integer> ports = Collections.nCopies(count, server.getLocalPort());
      times(ports.subList(0, Math.min(count, WARM_UP)), port -> () -> echo(port));
      return times(ports, port -> () -> echo(port));
    } finally {
      threads.shutdownNow();
    }
  }

  private static Socket echo(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.getOutputStream().write((LINE + "\n").getBytes(StandardCharsets.UTF_8));
    if (!LINE.equals(line(socket))) {
      throw new IllegalStateException("No echo");
    }
    return socket;
  }

  private static String line(Socket socket) throws IOException {
    return new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
        .readLine();
  }

  private static void serve(ServerSocket server, ExecutorService threads) {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        threads.execute(() -> answer(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static void answer(Socket socket) {
    try {
      socket.setTcpNoDelay(true);
      socket.getOutputStream().write((line(socket) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))];
  }
}
