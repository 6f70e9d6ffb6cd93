package org.carepost.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an NHS number as its ten digits in a {@code char(10)}. */
@Converter(autoApply = true)
public class NhsNumberColumn implements AttributeConverter<NhsNumber, String> {
  @Override
  public String convertToDatabaseColumn(NhsNumber number) {
    return number == null ? null : number.digits();
  }

  @Override
  public NhsNumber convertToEntityAttribute(String column) {
    return column == null ? null : new NhsNumber(column);
  }
}
