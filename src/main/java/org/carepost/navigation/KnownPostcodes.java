package org.carepost.navigation;

import java.util.List;
import java.util.Optional;
import org.carepost.platform.SystemWide;

/** Where postcodes are, as the ONS Postcode Directory says that the operator loaded. */
@SystemWide("postcodes are public")
public interface KnownPostcodes {
  /** The middle of the postcodes that begin so; empty if there are none. */
  Optional<Point> middleOf(String beginning);

  /** Keeps others from loading until the transaction ends; whether nobody else does. */
  boolean takeTurn();

  /** Adds postcodes, and says anew where those are that were known. */
  void put(List<KnownPostcode> postcodes);

  /** What became of the last file; empty if there was none. */
  Optional<PostcodeLoad> lastLoad();

  /** Keeps what became of a file. */
  void ended(PostcodeLoad load);
}
