package org.carepost.consultation;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.HashMap;
import java.util.Map;

/** Keeps fields as a JSON object in a {@code json}. */
@Converter(autoApply = true)
public class FieldsColumn implements AttributeConverter<Fields, String> {
  private static final Jsonb JSON = JsonbBuilder.create();

  /** A map of texts, for a reader that must be told what is in one. */
  private static final class Texts extends HashMap<String, String> {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public String convertToDatabaseColumn(Fields fields) {
    return fields == null ? null : JSON.toJson(fields.values());
  }

  @Override
  public Fields convertToEntityAttribute(String column) {
    return column == null ? null : new Fields(texts(column));
  }

  private static Map<String, String> texts(String column) {
    return JSON.fromJson(column, Texts.class.getGenericSuperclass());
  }
}
