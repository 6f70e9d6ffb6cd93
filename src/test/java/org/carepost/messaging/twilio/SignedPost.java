package org.carepost.messaging.twilio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A callback as Twilio sends it, signed by the rule of its documentation and not by its SDK.
 *
 * @see <a href="https://www.twilio.com/docs/usage/webhooks/webhooks-security">Twilio, webhook
 *     security</a>
 */
public record SignedPost(String url, Map<String, String> fields, String signature) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Signed with the stand-in's token. */
  public static SignedPost to(String url, Map<String, String> fields) {
    Map<String, String> sorted = new TreeMap<>(fields);
    sorted.put("AccountSid", TwilioStandIn.SID);
    StringBuilder signed = new StringBuilder(url);
    sorted.forEach((name, value) -> signed.append(name).append(value));
    return new SignedPost(url, sorted, hmac(signed.toString()));
  }

  /** News of a text. */
  public static SignedPost news(TakenText text, String status) {
    return to(text.callback(), fields(text, status));
  }

  /** News of a text that does not arrive. */
  static SignedPost badNews(TakenText text, String status, int errorCode) {
    Map<String, String> fields = new TreeMap<>(fields(text, status));
    fields.put("ErrorCode", String.valueOf(errorCode));
    return to(text.callback(), fields);
  }

  private static Map<String, String> fields(TakenText text, String status) {
    return Map.of(
        "MessageSid",
        text.sid(),
        "MessageStatus",
        status,
        "To",
        text.to(),
        "ApiVersion",
        "2010-04-01");
  }

  /** The same with another field, still signed as before. */
  public SignedPost tampered(String name, String value) {
    Map<String, String> other = new TreeMap<>(fields);
    other.put(name, value);
    return new SignedPost(url, other, signature);
  }

  /** The same to another address, still signed as before. */
  public SignedPost replayedTo(String otherUrl) {
    return new SignedPost(otherUrl, fields, signature);
  }

  /** Posts it and waits for the status of the answer. */
  public int send() {
    return post(URI.create(url));
  }

  /** The same by a proxy that hands it on to a server, and keeps its path only. */
  int sendBehindProxy(String server) {
    return post(URI.create(server + URI.create(url).getRawPath()));
  }

  private int post(URI to) {
    try {
      return HTTP.send(request(to), BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest request(URI to) {
    String form =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return signature.isEmpty()
        ? request.build()
        : request.header("X-Twilio-Signature", signature).build();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(TwilioStandIn.TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
