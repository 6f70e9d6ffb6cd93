package org.carepost.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepost.platform.PlainText;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/**
 * Reads a form with a file.
 *
 * <p>Errors: {@link ProblemType#UNREADABLE_BODY} for over 20 parts, or a typed part of over 10,000
 * bytes.
 */
@Provider
@ApplicationScoped
@Consumes(MediaType.WILDCARD)
public class SentFormReader implements MessageBodyReader<SentForm> {
  private static final GenericType<List<EntityPart>> PARTS = new GenericType<>() {};
  private static final int MOST_PARTS = 20;
  private static final int LONGEST = 10_000;
  private static final String FILE = "file";

  private final CsrfCheck csrfCheck;
  @Context private Providers providers;

  /** Reads what the check lets through. */
  @Inject
  public SentFormReader(CsrfCheck csrfCheck) {
    this.csrfCheck = csrfCheck;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type == SentForm.class;
  }

  @Override
  public SentForm readFrom(
      Class<SentForm> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    if (!MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(media)) {
      return new SentForm(new Typed(Map.of(), true), null);
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    EntityPart file = null;
    for (EntityPart part : parts(annotations, media, headers, body)) {
      if (part.getName().equals(FILE)) {
        file = part;
      } else {
        fields.put(part.getName(), List.of(text(part)));
      }
    }
    String csrf = fields.getOrDefault("_csrf", List.of("")).get(0);
    return new SentForm(new Typed(fields, csrfCheck.fails(headers, csrf)), file);
  }

  @SuppressWarnings("unchecked")
  private List<EntityPart> parts(
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    MessageBodyReader<List<EntityPart>> reader =
        (MessageBodyReader<List<EntityPart>>)
            (MessageBodyReader<?>)
                providers.getMessageBodyReader(
                    PARTS.getRawType(), PARTS.getType(), annotations, media);
    List<EntityPart> parts =
        reader.readFrom(
            (Class<List<EntityPart>>) PARTS.getRawType(),
            PARTS.getType(),
            annotations,
            media,
            headers,
            body);
    if (parts.size() > MOST_PARTS) {
      throw new Problem(ProblemType.UNREADABLE_BODY);
    }
    return parts;
  }

  private static String text(EntityPart part) throws IOException {
    try (InputStream in = part.getContent()) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new Problem(ProblemType.UNREADABLE_BODY);
      }
      return PlainText.clean(new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
