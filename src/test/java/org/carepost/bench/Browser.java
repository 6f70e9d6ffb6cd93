package org.carepost.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.carepost.platform.web.Tokens;

/** A browser that visits Carepost: it keeps its cookies and sends forms with their token. */
final class Browser {
  private final Site site;
  private final String visit;
  private String session = "";

  Browser(Site site) {
    this(site, Tokens.random());
  }

  /**
   * @param visit the visit cookie that it has
   */
  Browser(Site site, String visit) {
    this.site = site;
    this.visit = visit;
  }

  /** Signs in as staff of the demo. */
  Browser signedIn(String username) throws IOException, InterruptedException {
    HttpResponse<?> response =
        posted("/sign-in", Map.of("username", username, "password", "carepost-demo"));
    session =
        response.headers().allValues("Set-Cookie").stream()
            .map(cookie -> cookie.split(";", 2)[0])
            .filter(cookie -> cookie.startsWith("carepost_session="))
            .findFirst()
            .orElseThrow();
    return this;
  }

  /** Reads a page, with the encoding that is asked for, and gives its bytes on the wire. */
  byte[] get(String path, String encoding) throws IOException, InterruptedException {
    return site.send(with(path).header("Accept-Encoding", encoding).GET().build(), 200).body();
  }

  /** Sends a form and gives where it leads. */
  String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
    return Site.location(posted(path, fields));
  }

  private HttpResponse<byte[]> posted(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>(fields);
    all.put("_csrf", csrf());
    return site.send(
        with(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(Site.form(all))
            .build(),
        303);
  }

  private HttpRequest.Builder with(String path) {
    return site.to(path).header("Cookie", "visit=" + visit + "; " + session);
  }

  /** As a page of this visit has it in its forms. */
  private String csrf() {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(visit.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal("csrf".getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
