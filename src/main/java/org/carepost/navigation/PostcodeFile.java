package org.carepost.navigation;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * The ONS Postcode Directory: comma-separated values with a heading, among them <code>pcds</code>
 * (the postcode), <code>lat</code> and <code>long</code> (degrees, WGS 84); 99.999999 degrees north
 * means that it has no place. It is read once from front to end.
 *
 * @param file where it lies
 * @see <a href="https://geoportal.statistics.gov.uk/">Open Geography Portal</a>
 */
record PostcodeFile(Path file) {
  private static final int LONGEST_FIELD = 10_000;
  private static final double NOWHERE = 99;

  /**
   * Gives every postcode in turn.
   *
   * @param withoutPlace is told each line whose postcode has no place
   * @param refused is told each line that cannot be
   * @throws BrokenPostcodes if it is not such a file
   */
  void forEach(Consumer<KnownPostcode> found, LongConsumer withoutPlace, LongConsumer refused) {
    long line = 1;
    try (CsvReader<CsvRecord> reader =
            CsvReader.builder()
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(file, StandardCharsets.UTF_8);
        CloseableIterator<CsvRecord> records = reader.iterator()) {
      if (!records.hasNext()) {
        throw new BrokenPostcodes("empty", line);
      }
      Columns columns = Columns.of(records.next());
      while (records.hasNext()) {
        CsvRecord record = records.next();
        line = record.getStartingLineNumber();
        give(columns, record, found, withoutPlace, refused);
      }
    } catch (CsvParseException e) {
      throw new BrokenPostcodes("not-csv", line + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void give(
      Columns columns,
      CsvRecord record,
      Consumer<KnownPostcode> found,
      LongConsumer withoutPlace,
      LongConsumer refused) {
    long line = record.getStartingLineNumber();
    if (record.getFieldCount() <= columns.last()) {
      refused.accept(line);
      return;
    }
    Optional<String> postcode = Postcodes.usual(record.getField(columns.postcode()));
    Optional<Double> latitude = degrees(record.getField(columns.latitude()), 100);
    Optional<Double> longitude = degrees(record.getField(columns.longitude()), 180);
    if (postcode.isEmpty() || latitude.isEmpty() || longitude.isEmpty()) {
      refused.accept(line);
    } else if (latitude.get() > NOWHERE) {
      withoutPlace.accept(line);
    } else if (Math.abs(latitude.get()) > 90) {
      refused.accept(line);
    } else {
      found.accept(new KnownPostcode(postcode.get(), new Point(latitude.get(), longitude.get())));
    }
  }

  private static Optional<Double> degrees(String text, double most) {
    try {
      double degrees = Double.parseDouble(text);
      return Math.abs(degrees) <= most ? Optional.of(degrees) : Optional.empty();
    } catch (NumberFormatException notNumber) {
      return Optional.empty();
    }
  }

  private record Columns(int postcode, int latitude, int longitude) {
    static Columns of(CsvRecord heading) {
      List<String> names =
          heading.getFields().stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).toList();
      Columns columns =
          new Columns(names.indexOf("pcds"), names.indexOf("lat"), names.indexOf("long"));
      if (columns.postcode < 0 || columns.latitude < 0 || columns.longitude < 0) {
        throw new BrokenPostcodes("no-such-columns", 1);
      }
      return columns;
    }

    int last() {
      return Math.max(postcode, Math.max(latitude, longitude));
    }
  }
}
