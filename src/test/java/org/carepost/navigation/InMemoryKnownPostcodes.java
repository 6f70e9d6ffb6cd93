package org.carepost.navigation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Postcodes of the operator for tests. */
public class InMemoryKnownPostcodes implements KnownPostcodes {
  private final Map<String, Point> points = new TreeMap<>();
  private PostcodeLoad last;

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

  @Override
  public boolean takeTurn() {
    return true;
  }

  @Override
  public void put(List<KnownPostcode> postcodes) {
    postcodes.forEach(it -> points.put(it.postcode(), it.point()));
  }

  @Override
  public Optional<PostcodeLoad> lastLoad() {
    return Optional.ofNullable(last);
  }

  @Override
  public void ended(PostcodeLoad load) {
    last = load;
  }
}
