package org.carepost.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a postcode in its usual form in a {@code varchar(8)}. */
@Converter(autoApply = true)
public class PostcodeColumn implements AttributeConverter<Postcode, String> {
  @Override
  public String convertToDatabaseColumn(Postcode postcode) {
    return postcode == null ? null : postcode.text();
  }

  @Override
  public Postcode convertToEntityAttribute(String column) {
    return column == null ? null : new Postcode(column);
  }
}
