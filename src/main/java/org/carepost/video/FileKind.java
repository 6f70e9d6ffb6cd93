package org.carepost.video;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The kinds of files that may be shared in a call: pictures and documents that run nothing. */
public enum FileKind {
  /** A document. */
  PDF("application/pdf", "pdf"),
  /** A picture. */
  JPEG("image/jpeg", "jpg"),
  /** A picture. */
  PNG("image/png", "png"),
  /** A picture. */
  WEBP("image/webp", "webp"),
  /** A picture, as iPhones take them. */
  HEIC("image/heic", "heic"),
  /** Words. */
  TEXT("text/plain", "txt");

  private static final Detector DETECTOR = MimeTypes.getDefaultMimeTypes();

  private final String media;
  private final String ending;

  FileKind(String media, String ending) {
    this.media = media;
    this.ending = ending;
  }

  /** Its media type. */
  public String media() {
    return media;
  }

  /** The name, with an ending of this kind added if it has none: devices open files by it. */
  String named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith('.' + ending) || lower.endsWith('.' + name().toLowerCase(Locale.ROOT))
        ? name
        : name + '.' + ending;
  }

  /** The kind of a file by its content alone, whatever it is called; empty if it is no such one. */
  public static Optional<FileKind> of(byte[] content) {
    try {
      String found =
          DETECTOR
              .detect(new ByteArrayInputStream(content), new Metadata())
              .getBaseType()
              .toString();
      return Arrays.stream(values()).filter(it -> it.media.equals(found)).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
