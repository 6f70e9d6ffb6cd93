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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepost.platform.PlainText;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/**
 * Reads a form post.
 *
 * <p>Errors: {@link ProblemType#UNREADABLE_BODY} for broken percent signs or over 200 fields.
 */
@Provider
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TypedReader implements MessageBodyReader<Typed> {
  private static final int MOST_FIELDS = 200;

  private final CsrfCheck csrfCheck;

  /** Reads what the check lets through. */
  @Inject
  public TypedReader(CsrfCheck csrfCheck) {
    this.csrfCheck = csrfCheck;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type == Typed.class;
  }

  @Override
  public Typed readFrom(
      Class<Typed> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    Map<String, List<String>> fields =
        parse(new String(body.readAllBytes(), StandardCharsets.US_ASCII));
    String csrf = fields.getOrDefault("_csrf", List.of("")).get(0);
    return new Typed(fields, csrfCheck.fails(headers, csrf));
  }

  private static Map<String, List<String>> parse(String body) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : body.split("&", MOST_FIELDS + 1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields
            .computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>(1))
            .add(PlainText.clean(decode(pair.substring(equals + 1))));
      }
    }
    if (fields.size() > MOST_FIELDS) {
      throw new Problem(ProblemType.UNREADABLE_BODY);
    }
    return fields;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Problem(ProblemType.UNREADABLE_BODY, e);
    }
  }
}
