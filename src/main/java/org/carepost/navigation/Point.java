package org.carepost.navigation;

/**
 * A place on the Earth, WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Point(double latitude, double longitude) {
  private static final double EARTH_RADIUS_MILES = 3_958.7613;
  private static final double MOST_LATITUDE = 90;
  private static final double MOST_LONGITUDE = 180;

  /**
   * A place on the Earth.
   *
   * @throws IllegalArgumentException if there is none such
   */
  public Point {
    if (!(Math.abs(latitude) <= MOST_LATITUDE) || !(Math.abs(longitude) <= MOST_LONGITUDE)) {
      throw new IllegalArgumentException("no such place on the Earth");
    }
  }

  /** Miles from here to there, as the crow flies. */
  public double milesTo(Point there) {
    double fromLatitude = Math.toRadians(latitude);
    double toLatitude = Math.toRadians(there.latitude);
    double north = Math.sin((toLatitude - fromLatitude) / 2);
    double east = Math.sin(Math.toRadians(there.longitude - longitude) / 2);
    double part = north * north + Math.cos(fromLatitude) * Math.cos(toLatitude) * east * east;
    return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(part)));
  }

  /** Nothing of the value: it may be where somebody lives. */
  @Override
  public String toString() {
    return "Point[******]";
  }
}
