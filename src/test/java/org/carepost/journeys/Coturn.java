package org.carepost.journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.carepost.machine.Ports;
import org.carepost.machine.RunFolder;
import org.carepost.machine.SystemPackage;

/**
 * The machine's own relay for video calls, on loopback. What it prints is in <code>
 * target/coturn.log</code>.
 */
public final class Coturn implements AutoCloseable {
  /** What it shares with Carepost. */
  static final String SECRET = "carepost-tests";

  private static final int STUN_COOKIE = 0x2112A442;
  private static final int ANSWER_MS = 500;

  private final int port = Ports.free();
  private final Wire wire = Wire.to(port);
  private final Process process;

  private Coturn() throws IOException {
    List<String> command =
        List.of(
            SystemPackage.COTURN.need().toString(),
            "-n",
            "--no-cli",
            "--no-tls",
            "--no-dtls",
            "--no-tcp",
            "--listening-ip=127.0.0.1",
            "--relay-ip=127.0.0.1",
            "--listening-port=" + port,
            "--use-auth-secret",
            "--static-auth-secret=" + SECRET,
            "--realm=carepost",
            "--allow-loopback-peers",
            "--log-file=stdout",
            "--userdb=" + RunFolder.named("coturn").resolve("users.db"),
            "--pidfile=" + RunFolder.named("coturn").resolve("turn.pid"));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target", "coturn.log").toFile())
            .start();
  }

  /** Starts it and waits until it answers. */
  static Coturn start() {
    try {
      Coturn coturn = new Coturn();
      await("coturn answers; see target/coturn.log")
          .atMost(Duration.ofSeconds(60))
          .failFast("target/coturn.log says why it ended", () -> !coturn.process.isAlive())
          .until(coturn::answers);
      return coturn;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its address, as browsers are told it. */
  String url() {
    return "turn:127.0.0.1:" + wire.port() + "?transport=udp";
  }

  /** Lets nothing through while something is done. */
  void silentDuring(Runnable something) {
    wire.cutDuring(something);
  }

  /** A binding request, as in RFC 8489. */
  private boolean answers() {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.setSoTimeout(ANSWER_MS);
      byte[] request =
          ByteBuffer.allocate(20)
              .putShort((short) 1)
              .putShort((short) 0)
              .putInt(STUN_COOKIE)
              .array();
      socket.send(
          new DatagramPacket(request, request.length, InetAddress.getLoopbackAddress(), port));
      socket.receive(new DatagramPacket(new byte[512], 512));
      return true;
    } catch (SocketTimeoutException | PortUnreachableException notYet) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    wire.close();
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
