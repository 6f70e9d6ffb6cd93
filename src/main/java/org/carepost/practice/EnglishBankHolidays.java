package org.carepost.practice;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Bank holidays of England with their substitute days, and Christmas Day itself in years when its
 * bank holiday moves to a weekday.
 *
 * @see <a href="https://www.gov.uk/bank-holidays">gov.uk</a>
 */
@ApplicationScoped
public class EnglishBankHolidays implements Holidays {
  private static final String ENGLAND = "eng";
  private static final MonthDay CHRISTMAS_DAY = MonthDay.of(Month.DECEMBER, 25);

  private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

  @Override
  public boolean on(LocalDate day) {
    return MonthDay.from(day).equals(CHRISTMAS_DAY)
        || byYear.computeIfAbsent(day.getYear(), EnglishBankHolidays::ofYear).contains(day);
  }

  private static Set<LocalDate> ofYear(int year) {
    return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
        .getHolidays(Year.of(year), ENGLAND)
        .stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }
}
