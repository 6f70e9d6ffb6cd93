package org.carepost.navigation;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * A file, unpacked if it is gzip: at most 256 MB of it, and no more than 100 times what lies there
 * once that is 8 MB.
 */
final class PlainStream extends FilterInputStream {
  private static final int BUFFER = 64 * 1024;
  private static final long MOST_BYTES = 256L * 1024 * 1024;
  private static final long SMALL = 8L * 1024 * 1024;
  private static final long MOST_TIMES = 100;
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};

  private final long most;
  private long read;

  private PlainStream(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  /** What the file says. */
  static InputStream of(Path file) throws IOException {
    InputStream packed = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      packed.mark(GZIP.length);
      boolean gzip = Arrays.equals(packed.readNBytes(GZIP.length), GZIP);
      packed.reset();
      long times = Math.max(SMALL, Files.size(file) * MOST_TIMES);
      return gzip
          ? new PlainStream(new GZIPInputStream(packed, BUFFER), Math.min(MOST_BYTES, times))
          : new PlainStream(packed, MOST_BYTES);
    } catch (IOException e) {
      packed.close();
      throw e;
    }
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
    int count = super.read(into, offset, length);
    if (count > 0) {
      count(count);
    }
    return count;
  }

  private void count(int bytes) throws IOException {
    read += bytes;
    if (read > most) {
      throw new ServiceFile.Unfit("too-large");
    }
  }
}
