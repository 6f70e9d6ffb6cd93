package org.carepost.navigation;

import java.util.Optional;
import org.carepost.platform.SystemWide;

/** Where postcodes are. */
@SystemWide("postcodes are public")
public interface Places {
  /** The middle of the places of the directory whose postcodes begin so; empty if it has none. */
  Optional<Point> middleOf(String beginning);
}
