package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.carepost.practice.EnglishBankHolidays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schedules as files have them, and what the clock on the wall shows. */
class OpeningsTest {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // the last minute, and the first after it
        "{freq:'WEEKLY',byday:'MO,TU',opens_at:'09:00',closes_at:'17:00'}|2026-03-10T16:59|2026-03-10T17:00",
        // after midnight it is still yesterday's session
        "{freq:'WEEKLY',byday:'FR',opens_at:'20:00',closes_at:'02:00'}|2026-03-14T01:59|2026-03-14T02:00",
        // until midnight, written in three ways
        "{freq:'WEEKLY',byday:'TU',opens_at:'09:00',closes_at:'24:00'}|2026-03-10T23:59|2026-03-11T00:00",
        "{freq:'WEEKLY',byday:'TU',opens_at:'09:00',closes_at:'00:00'}|2026-03-10T23:59|2026-03-11T00:00",
        "{freq:'WEEKLY',byday:'TU',opens_at:'09:00',closes_at:'23:59'}|2026-03-10T23:59|2026-03-11T00:00",
        // no frequency: these days of every week
        "{byday:'TU',opens_at:'09:00:00',closes_at:'17:00:00Z'}|2026-03-10T10:00|2026-03-11T10:00",
        // the second Tuesday of a month
        "{freq:'MONTHLY',byday:'2TU',opens_at:'09:00',closes_at:'17:00'}|2026-03-10T10:00|2026-03-17T10:00",
        // the last day of a month
        "{freq:'MONTHLY',bymonthday:'-1',opens_at:'09:00',closes_at:'17:00'}|2026-03-31T10:00|2026-03-30T10:00",
        // every other week
        "{freq:'WEEKLY',interval:2,dtstart:'2026-03-03',byday:'TU',opens_at:'09:00',closes_at:'17:00'}|2026-03-17T10:00|2026-03-10T10:00",
        // three times and no more
        "{freq:'WEEKLY',count:3,dtstart:'2026-03-03',byday:'TU',opens_at:'09:00',closes_at:'17:00'}|2026-03-17T10:00|2026-03-24T10:00",
        // until a day, which counts
        "{freq:'WEEKLY',until:'2026-03-17',byday:'TU',opens_at:'09:00',closes_at:'17:00'}|2026-03-17T10:00|2026-03-24T10:00",
        // from a day on
        "{freq:'WEEKLY',valid_from:'2026-03-10',byday:'TU',opens_at:'09:00',closes_at:'17:00'}|2026-03-10T10:00|2026-03-03T10:00",
        // one date
        "{dtstart:'2026-03-10',opens_at:'09:00',closes_at:'17:00'}|2026-03-10T10:00|2026-03-17T10:00",
        "{freq:'DAILY',count:1,dtstart:'2026-03-10',opens_at:'09:00',closes_at:'17:00'}|2026-03-10T10:00|2026-03-11T10:00",
        // on bank holidays: Easter Monday is one, Easter Tuesday is none
        "{description:'Bank holidays',opens_at:'10:00',closes_at:'12:00'}|2026-04-06T10:00|2026-04-07T10:00",
        // ordinary Mondays do not count on Easter Monday
        "{freq:'WEEKLY',byday:'MO',opens_at:'09:00',closes_at:'17:00'}|2026-04-13T10:00|2026-04-06T10:00",
        // the clocks go forward: 02:30 is there, 01:30 is left out, and the night is an hour
        // shorter
        "{freq:'WEEKLY',byday:'SA',opens_at:'22:00',closes_at:'02:30'}|2026-03-29T02:29|2026-03-29T02:30",
        // the clocks go back: the hour from one comes twice
        "{freq:'WEEKLY',byday:'SU',opens_at:'00:30',closes_at:'02:00'}|2026-10-25T01:59|2026-10-25T02:00",
      })
  void it_is_open_at_one_time_and_closed_at_the_other(String schedule, String open, String closed) {
    Openings openings = openings(schedule);
    assertThat(isOpen(openings, open)).as("open").isTrue();
    assertThat(isOpen(openings, closed)).as("closed").isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{dtstart:'2026-12-25',description:'Closed'}|2026-12-25T10:00|false",
        "{dtstart:'2026-12-25',opens_at:'11:00',closes_at:'12:00'}|2026-12-25T11:30|true",
        "{dtstart:'2026-12-25',opens_at:'11:00',closes_at:'12:00'}|2026-12-25T10:30|false",
        "{description:'Bank holidays',opens_at:'10:00',closes_at:'12:00'}|2026-12-25T11:30|true",
        "{valid_from:'2026-12-21',valid_to:'2026-12-31',description:'Closed'}|2026-12-30T10:00|false",
      })
  void dates_beat_bank_holidays_and_those_beat_the_week(
      String special, String moment, boolean open) {
    Openings openings =
        openings("{byday:'MO,TU,WE,TH,FR',opens_at:'09:00',closes_at:'17:00'}," + special);
    assertThat(isOpen(openings, moment)).isEqualTo(open);
  }

  private static boolean isOpen(Openings openings, String wall) {
    return openings.at(LocalDateTime.parse(wall).atZone(ENGLAND).toInstant()).isPresent();
  }

  private static Openings openings(String schedules) {
    try {
      String json = "{'schedules':[" + schedules.replaceAll("([{,])([a-z_]+):", "$1'$2':") + "]}";
      return new Openings(
          ReadSchedules.read(MAPPER.readTree(json.replace('\'', '"'))),
          new EnglishBankHolidays(),
          ENGLAND);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
