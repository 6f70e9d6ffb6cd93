package org.carepost.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;

/** Keeps a birth date in a {@code date}. */
@Converter(autoApply = true)
public class BirthDateColumn implements AttributeConverter<BirthDate, LocalDate> {
  @Override
  public LocalDate convertToDatabaseColumn(BirthDate born) {
    return born == null ? null : born.date();
  }

  @Override
  public BirthDate convertToEntityAttribute(LocalDate column) {
    return column == null ? null : new BirthDate(column);
  }
}
