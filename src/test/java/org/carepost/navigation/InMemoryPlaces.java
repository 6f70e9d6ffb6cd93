package org.carepost.navigation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carepost.platform.PracticeId;

/** Postcodes for tests. */
public class InMemoryPlaces implements Places {
  private final Map<String, Point> points = new TreeMap<>();
  private final Map<PracticeId, String> practices = new HashMap<>();

  /** Knows where a postcode is. */
  public InMemoryPlaces with(String postcode, double latitude, double longitude) {
    points.put(postcode, new Point(latitude, longitude));
    return this;
  }

  @Override
  public Optional<String> postcodeOf(PracticeId practice) {
    return Optional.ofNullable(practices.get(practice));
  }

  @Override
  public void put(PracticeId practice, String postcode) {
    practices.put(practice, postcode);
  }

  @Override
  public Optional<Point> middleOf(String beginning) {
    List<Point> all =
        points.entrySet().stream()
            .filter(it -> it.getKey().startsWith(beginning))
            .map(Map.Entry::getValue)
            .toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Point(
                all.stream().mapToDouble(Point::latitude).average().getAsDouble(),
                all.stream().mapToDouble(Point::longitude).average().getAsDouble()));
  }
}
