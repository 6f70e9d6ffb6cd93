package org.carepost.video;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** A connection of the server's, which tells of its own end within the call that closes it. */
final class FakeSession {
  private final String id = UUID.randomUUID().toString();
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private Runnable whenClosed = () -> {};
  final Session session =
      made(Session.class, (proxy, method, args) -> answer(method.getName(), args));

  private final RemoteEndpoint.Async remote =
      made(
          RemoteEndpoint.Async.class,
          (proxy, method, args) -> {
            if (method.getName().equals("sendText")) {
              heard.add((String) args[0]);
            }
            return null;
          });

  /** What is to happen within the call that closes it. */
  FakeSession whenClosed(Runnable does) {
    whenClosed = does;
    return this;
  }

  /** What was sent to it; a close as its reason. */
  List<String> heard() {
    return heard;
  }

  private Object answer(String asked, Object[] with) {
    return switch (asked) {
      case "getId" -> id;
      case "getAsyncRemote" -> remote;
      case "close" -> {
        heard.add(((CloseReason) with[0]).getReasonPhrase());
        whenClosed.run();
        yield null;
      }
      default -> throw new UnsupportedOperationException(asked);
    };
  }

  private static <T> T made(Class<T> type, InvocationHandler does) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, does));
  }
}
