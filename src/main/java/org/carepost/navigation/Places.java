package org.carepost.navigation;

import java.util.Optional;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;

/** Where postcodes are. */
@SystemWide("postcodes are public")
public interface Places {
  /** The middle of the places of the directory whose postcodes begin so; empty if it has none. */
  Optional<Point> middleOf(String beginning);

  /** Where a practice is; empty if it did not say. */
  Optional<String> postcodeOf(PracticeId practice);

  /** Keeps where a practice is. */
  void put(PracticeId practice, String postcode);
}
