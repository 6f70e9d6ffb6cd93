package org.carepost.practice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link PracticeId} as its ODS code in a {@code varchar(10)}. */
@Converter(autoApply = true)
public class PracticeIdColumn implements AttributeConverter<PracticeId, String> {
  @Override
  public String convertToDatabaseColumn(PracticeId id) {
    return id == null ? null : id.ods();
  }

  @Override
  public PracticeId convertToEntityAttribute(String ods) {
    return ods == null ? null : new PracticeId(ods);
  }
}
