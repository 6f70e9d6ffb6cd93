package org.carepost.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file that browsers keep and never show as a page of ours. */
public final class Download {
  private Download() {}

  /**
   * The file as an answer.
   *
   * @param name what the reader's device calls it; any characters
   * @param media its media type
   */
  public static Response of(String name, String media, byte[] content) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(content, media)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
        .build();
  }
}
