package org.carepost.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.carepost.people.BirthDate;
import org.carepost.people.PersonName;
import org.carepost.people.Postcode;

/**
 * A mixed English town of people of all ages, who do not exist: households that share a family name
 * and a postcode in an area that there is none of. The same every day but for birth dates, which
 * move with it.
 */
final class Town {
  private static final String INWARD_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
  private static final int DAYS_OF_A_YEAR = 365;

  private final List<Kin> kin;
  private final Numbers numbers;
  private final Random random;
  private final LocalDate today;

  /**
   * @param firstNumber where the people's numbers begin, from 0
   */
  Town(Random random, LocalDate today, int firstNumber) {
    this.kin =
        ((List<?>) DemoFile.read("names.yaml"))
            .stream().map(entry -> Kin.of((Map<?, ?>) entry)).toList();
    this.numbers = new Numbers(firstNumber);
    this.random = random;
    this.today = today;
  }

  /** So many people who have not been invented before. */
  List<Resident> people(int count) {
    List<Resident> people = new ArrayList<>(count + Household.MOST);
    while (people.size() < count) {
      people.addAll(household());
    }
    return List.copyOf(people.subList(0, count));
  }

  /** Somebody new whose words a text could be. */
  Resident stranger(Who who) {
    Kin of = anyKin();
    int age = who.youngest() + random.nextInt(who.oldest() - who.youngest() + 1);
    return resident(of, of.familyName(random), anyPostcode(), who.sex(), age);
  }

  private List<Resident> household() {
    Kin of = anyKin();
    String family = of.familyName(random);
    Postcode postcode = anyPostcode();
    return Household.any(random).stream()
        .map(member -> resident(of, family, postcode, member.sex(), member.age()))
        .toList();
  }

  private Resident resident(Kin of, String family, Postcode postcode, Sex sex, int age) {
    LocalDate born = today.minusYears(age).minusDays(random.nextInt(DAYS_OF_A_YEAR));
    return new Resident(
        new PersonName(of.givenName(sex, born.getYear(), random), family),
        sex,
        new BirthDate(born),
        postcode,
        numbers.nextMobile(),
        numbers.nextNhsNumber());
  }

  private Kin anyKin() {
    int at = random.nextInt(kin.stream().mapToInt(Kin::share).sum());
    for (Kin one : kin) {
      at -= one.share();
      if (at < 0) {
        return one;
      }
    }
    throw new IllegalStateException("shares do not add up");
  }

  private Postcode anyPostcode() {
    return new Postcode(
        "CP"
            + (1 + random.nextInt(9))
            + ' '
            + (1 + random.nextInt(9))
            + anyInwardLetter()
            + anyInwardLetter());
  }

  private char anyInwardLetter() {
    return INWARD_LETTERS.charAt(random.nextInt(INWARD_LETTERS.length()));
  }
}
