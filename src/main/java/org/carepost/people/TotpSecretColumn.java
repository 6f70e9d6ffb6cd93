package org.carepost.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a second factor's secret as base32 in a {@code varchar(32)}. */
@Converter(autoApply = true)
public class TotpSecretColumn implements AttributeConverter<TotpSecret, String> {
  @Override
  public String convertToDatabaseColumn(TotpSecret secret) {
    return secret == null ? null : secret.base32();
  }

  @Override
  public TotpSecret convertToEntityAttribute(String column) {
    return column == null ? null : new TotpSecret(column);
  }
}
