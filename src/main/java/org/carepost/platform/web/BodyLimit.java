package org.carepost.platform.web;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/**
 * Reads no more of a body than is sensible: 2 MB of a form (100,000 characters of any script, twice
 * over), 40 MB of a file to import (a year's appointments of a large practice), 256 MB of a
 * directory of services, 10 MB of a file to share, 256 KB of anything else.
 */
@Provider
@ApplicationScoped
@PreMatching
@Priority(Priorities.AUTHENTICATION - 50)
public class BodyLimit implements ContainerRequestFilter {
  private static final int FORM_BYTES = 2 * 1024 * 1024;
  private static final int IMPORT_BYTES = 40 * 1024 * 1024;
  private static final int DIRECTORY_BYTES = 256 * 1024 * 1024;
  private static final int OTHER_BYTES = 256 * 1024;
  private static final String IMPORTS = "/imports";
  private static final String DIRECTORY_IMPORTS = "directory/imports";

  /** Bytes of a body that are read. */
  static int limit(MediaType media, String path) {
    if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(media)) {
      return FORM_BYTES;
    }
    if (path.endsWith(Upload.PATH)) {
      return Upload.MOST_BYTES;
    }
    if (path.endsWith(DIRECTORY_IMPORTS)) {
      return DIRECTORY_BYTES;
    }
    return path.endsWith(IMPORTS) ? IMPORT_BYTES : OTHER_BYTES;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    int limit = limit(request.getMediaType(), path(request.getUriInfo()));
    if (announced(request) > limit) {
      throw new Problem(ProblemType.BODY_TOO_LARGE);
    }
    request.setEntityStream(new Bounded(request.getEntityStream(), limit));
  }

  /** What resources are matched by: an address without its matrix parameters. */
  private static String path(UriInfo uri) {
    return uri.getPathSegments().stream().map(PathSegment::getPath).collect(joining("/"));
  }

  /** The header by itself: {@link ContainerRequestContext#getLength} knows no more than 2 GB. */
  private static long announced(ContainerRequestContext request) {
    String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      throw new Problem(ProblemType.BODY_TOO_LARGE, e);
    }
  }

  private static final class Bounded extends FilterInputStream {
    private int left;

    Bounded(InputStream in, int limit) {
      super(in);
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      if (next >= 0) {
        count(1);
      }
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      if (read > 0) {
        count(read);
      }
      return read;
    }

    private void count(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw new Problem(ProblemType.BODY_TOO_LARGE);
      }
    }
  }
}
