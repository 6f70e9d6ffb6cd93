package org.carepost.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a mobile number in E.164 in a {@code varchar(16)}. */
@Converter(autoApply = true)
public class MobileNumberColumn implements AttributeConverter<MobileNumber, String> {
  @Override
  public String convertToDatabaseColumn(MobileNumber number) {
    return number == null ? null : number.e164();
  }

  @Override
  public MobileNumber convertToEntityAttribute(String column) {
    return column == null ? null : new MobileNumber(column);
  }
}
