package org.carepost.platform.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.ByteBuffer;
import java.util.UUID;

/** A UUID as sixteen bytes, most significant first: <code>binary(16)</code>. */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, byte[]> {
  @Override
  public byte[] convertToDatabaseColumn(UUID uuid) {
    return uuid == null
        ? null
        : ByteBuffer.allocate(16)
            .putLong(uuid.getMostSignificantBits())
            .putLong(uuid.getLeastSignificantBits())
            .array();
  }

  @Override
  public UUID convertToEntityAttribute(byte[] bytes) {
    if (bytes == null) {
      return null;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
