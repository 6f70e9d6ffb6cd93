package org.carepost.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkHomeTest {
  private static final String TOKEN = "Az09_-".repeat(7) + "x";

  @ParameterizedTest
  @ValueSource(strings = {"m/%s/opening", "/m/%s/replies", "a/%s/rebooking", "v/%s/a/b"})
  void who_opens_what_only_takes_posts_is_led_to_the_link(String path) {
    String below = String.format(path, TOKEN);
    String room = below.replaceAll("^/?(.).*", "$1");
    assertThat(answer("GET", below, 405)).isEqualTo("303 /" + room + "/" + TOKEN);
  }

  @Test
  void everything_else_is_answered_as_before() {
    assertThat(answer("DELETE", "m/" + TOKEN + "/opening", 405)).isEqualTo("405 null");
    assertThat(answer("GET", "m/" + TOKEN + "/opening", 404)).isEqualTo("404 null");
    assertThat(answer("GET", "m/" + TOKEN, 405)).isEqualTo("405 null");
    assertThat(answer("GET", "triage/" + TOKEN + "/closure", 405)).isEqualTo("405 null");
    assertThat(answer("GET", "m/short/opening", 405)).isEqualTo("405 null");
  }

  private static String answer(String method, String path, int status) {
    AtomicInteger sent = new AtomicInteger(status);
    MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
    UriInfo uri = answering(UriInfo.class, Map.of("getPath", path));
    ContainerRequestContext request =
        answering(ContainerRequestContext.class, Map.of("getMethod", method, "getUriInfo", uri));
    ContainerResponseContext response =
        (ContainerResponseContext)
            Proxy.newProxyInstance(
                LinkHomeTest.class.getClassLoader(),
                new Class<?>[] {ContainerResponseContext.class},
                (proxy, called, arguments) ->
                    switch (called.getName()) {
                      case "getStatus" -> sent.get();
                      case "setStatus" -> {
                        sent.set((Integer) arguments[0]);
                        yield null;
                      }
                      case "getHeaders" -> headers;
                      default -> null;
                    });
    new LinkHome().filter(request, response);
    return sent.get() + " " + headers.getFirst("Location");
  }

  private static <T> T answering(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            LinkHomeTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> answers.get(called.getName())));
  }
}
