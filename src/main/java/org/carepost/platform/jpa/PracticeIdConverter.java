package org.carepost.platform.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.carepost.platform.PracticeId;

/** A practice as its ODS code: <code>varchar(10)</code>. */
@Converter(autoApply = true)
public class PracticeIdConverter implements AttributeConverter<PracticeId, String> {
  @Override
  public String convertToDatabaseColumn(PracticeId id) {
    return id == null ? null : id.ods();
  }

  @Override
  public PracticeId convertToEntityAttribute(String ods) {
    return ods == null ? null : new PracticeId(ods);
  }
}
