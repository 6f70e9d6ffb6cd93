package org.carepost.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.carepost.platform.PlainText;

/** Reads a file that is sent by itself; who sends none of this visit's pages' is not read. */
@Provider
@ApplicationScoped
@Consumes(MediaType.WILDCARD)
public class UploadReader implements MessageBodyReader<Upload> {
  private static final int LONGEST_NAME = 2_000;

  private final CsrfCheck csrfCheck;

  /** Reads what the check lets through. */
  @Inject
  public UploadReader(CsrfCheck csrfCheck) {
    this.csrfCheck = csrfCheck;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type == Upload.class;
  }

  @Override
  public Upload readFrom(
      Class<Upload> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    String csrf = Optional.ofNullable(headers.getFirst("X-Csrf")).orElse("");
    boolean stale = csrfCheck.fails(headers, csrf);
    byte[] content = stale ? new byte[0] : body.readAllBytes();
    return new Upload(name(headers.getFirst("X-File-Name")), content, stale);
  }

  private static String name(String header) {
    if (header == null || header.length() > LONGEST_NAME) {
      return "";
    }
    try {
      return PlainText.clean(URLDecoder.decode(header, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException unreadable) {
      return ""; // the file counts, not what it is called
    }
  }
}
