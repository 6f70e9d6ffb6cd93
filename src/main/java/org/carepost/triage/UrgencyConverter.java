package org.carepost.triage;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An urgency as its rank, so that the table sorts by it: <code>tinyint</code>. */
@Converter(autoApply = true)
public class UrgencyConverter implements AttributeConverter<Urgency, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Urgency urgency) {
    return urgency == null ? null : urgency.rank();
  }

  @Override
  public Urgency convertToEntityAttribute(Integer rank) {
    return rank == null ? null : Urgency.ofRank(rank);
  }
}
