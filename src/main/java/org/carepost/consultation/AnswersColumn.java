package org.carepost.consultation;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps answers as a JSON array in a {@code json}. */
@Converter(autoApply = true)
public class AnswersColumn implements AttributeConverter<Answers, String> {
  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(Answers answers) {
    return answers == null ? null : JSON.toJson(answers.all());
  }

  @Override
  public Answers convertToEntityAttribute(String column) {
    return column == null ? null : new Answers(List.of(JSON.fromJson(column, Answer[].class)));
  }
}
