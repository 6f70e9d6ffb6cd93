package org.carepost.people;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A QR code as SVG draws it.
 *
 * @param size width and height in modules, the quiet zone included
 * @param path of the dark modules
 */
public record QrPicture(int size, String path) {
  private static final int QUIET_ZONE = 4;

  /** A picture of a text. */
  static QrPicture of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    String path =
        IntStream.range(0, code.size)
            .boxed()
            .flatMap(y -> row(code, y))
            .collect(Collectors.joining());
    return new QrPicture(code.size + 2 * QUIET_ZONE, path);
  }

  /** The row's dark modules, those side by side as one. */
  private static Stream<String> row(QrCode code, int y) {
    return IntStream.range(0, code.size)
        .filter(x -> code.getModule(x, y) && !code.getModule(x - 1, y))
        .mapToObj(x -> bar(x + QUIET_ZONE, y + QUIET_ZONE, darkFrom(code, x, y)));
  }

  private static int darkFrom(QrCode code, int x, int y) {
    return (int) IntStream.range(x, code.size).takeWhile(it -> code.getModule(it, y)).count();
  }

  private static String bar(int x, int y, int length) {
    return "M" + x + "," + y + "h" + length + "v1h-" + length + "z";
  }

  /** Its size only: what it says is a secret. */
  @Override
  public String toString() {
    return "QrPicture[" + size + "]";
  }
}
