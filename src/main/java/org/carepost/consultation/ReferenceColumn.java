package org.carepost.consultation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a reference without its dash in a {@code char(8)}. */
@Converter(autoApply = true)
public class ReferenceColumn implements AttributeConverter<Reference, String> {
  @Override
  public String convertToDatabaseColumn(Reference reference) {
    return reference == null ? null : reference.text();
  }

  @Override
  public Reference convertToEntityAttribute(String column) {
    return column == null ? null : new Reference(column);
  }
}
