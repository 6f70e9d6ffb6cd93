package org.carepost.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.HashMap;
import java.util.Map;

/** Carries datagrams between clients and one server, all on loopback; it can be cut. */
final class Wire implements AutoCloseable {
  private static final int LONGEST_DATAGRAM = 65_536;

  private final ByteBuffer datagram = ByteBuffer.allocate(LONGEST_DATAGRAM);
  private final Map<SocketAddress, DatagramChannel> clients = new HashMap<>();
  private final SocketAddress server;
  private final Selector selector;
  private final DatagramChannel front;
  private volatile boolean cut;

  private Wire(int serverPort) throws IOException {
    server = new InetSocketAddress(InetAddress.getLoopbackAddress(), serverPort);
    selector = Selector.open();
    front = DatagramChannel.open();
    front.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    listen(front, null);
  }

  /** Carries until it is closed. */
  static Wire to(int serverPort) {
    try {
      Wire wire = new Wire(serverPort);
      Thread thread = new Thread(wire::carry, "wire");
      thread.setDaemon(true);
      thread.start();
      return wire;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where clients reach the server. */
  int port() {
    return front.socket().getLocalPort();
  }

  /** Loses everything while something is done. */
  void cutDuring(Runnable something) {
    cut = true;
    try {
      something.run();
    } finally {
      cut = false;
    }
  }

  private void carry() {
    try {
      while (selector.isOpen()) {
        selector.select(this::carry);
      }
    } catch (ClosedSelectorException closed) {
      // the end of it
      clients.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void carry(SelectionKey key) {
    DatagramChannel from = (DatagramChannel) key.channel();
    datagram.clear();
    try {
      SocketAddress sender = from.receive(datagram);
      datagram.flip();
      if (sender == null || cut) {
        return;
      }
      if (from == front) {
        client(sender).write(datagram);
      } else {
        front.send(datagram, (SocketAddress) key.attachment());
      }
    } catch (PortUnreachableException nobodyThere) {
      // as on any network: what is sent to nobody is lost
      datagram.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As who a client reaches the server. */
  private DatagramChannel client(SocketAddress address) throws IOException {
    DatagramChannel known = clients.get(address);
    if (known == null) {
      known = DatagramChannel.open();
      known.connect(server);
      listen(known, address);
      clients.put(address, known);
    }
    return known;
  }

  private void listen(DatagramChannel channel, SocketAddress client) throws IOException {
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ, client);
  }

  @Override
  public void close() {
    try {
      for (SelectionKey key : selector.keys()) {
        key.channel().close();
      }
      selector.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
