package org.carepost.bench;

/**
 * One page that is read again and again.
 *
 * @param reader who reads it
 * @param encoding that is asked for: identity or gzip
 */
record Pages(String name, Browser reader, String path, String encoding) implements Measure {
  @Override
  public Work worker() {
    return () -> reader.get(path, encoding).length > 0;
  }
}
