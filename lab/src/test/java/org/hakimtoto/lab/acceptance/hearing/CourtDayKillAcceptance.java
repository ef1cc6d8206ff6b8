package org.hakimtoto.lab.acceptance.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.ChildGateway;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.FullDay;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.reference.Holidays;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` of the gateway in the middle of a court day that was ordered by a text. Another one
/// goes on: each hearing is moved once, and one text says so.
@Order(Story.LONG)
@ExtendWith(WithRealStores.class)
class CourtDayKillAcceptance {
  private static final int HEARINGS = 40;
  private static final Pattern CODE = Pattern.compile("\\d{6}");
  private static final String MOVED = "select count(*) from hearing where version = 2";

  @Tag("faults")
  @Test
  void an_order_survives_the_gateway_that_took_it(RealStores stores, @TempDir Path folder) {
    CourtCalendar calendar = CourtCalendar.of(Holidays.shipped());
    Instant now = InstantSource.system().instant();
    LocalDate day = calendar.nextCourtDay(Kenya.day(now).plusDays(2));
    LocalDate newDay = calendar.nextCourtDay(day.plusDays(6));
    var full = new FullDay(stores);
    fill(stores, full, day, now);
    slow(stores);
    try (var gateway = ChildGateway.start(stores, folder)) {
      var clerk = new Phone(FullDay.REGISTRY, List.of(gateway.port()), ChildGateway.TOKEN);
      String text = "ADJOURN " + day + " " + newDay + " " + code(clerk);
      String carrierId = UUID.randomUUID().toString();
      assertThat(clerk.texts(carrierId, text)).isEqualTo(200);
      await().until(() -> stores.count(MOVED) > 4);

      gateway.killHard();
      assertThat(stores.count(MOVED)).isLessThan(HEARINGS);
      // as if its lease were over
      stores.change("update court_day_order set next_at = clock_timestamp()");
      gateway.startAgain();

      assertThat(clerk.texts(carrierId, text)).as("the carrier brings it again").isEqualTo(200);
      await()
          .until(() ->
              stores.count("select count(*) from court_day_order where done_at is null") == 0);
      assertThat(stores.count("select count(*) from court_day_order")).isEqualTo(1);
      assertThat(full.days("state = 'SET' and version = 2")).containsExactly(newDay + " 40");
      assertThat(
              stores.ask(
                  "select kind, count(*) from message where kind like 'court_day_%'"
                      + " group by kind order by kind"))
          .containsExactly(List.of("court_day_begun", "1"), List.of("court_day_moved", "1"));
    }
  }

  private static void fill(RealStores stores, FullDay full, LocalDate day, Instant now) {
    Instant nine = Kenya.at(day, LocalTime.of(9, 0));
    int minutes = 0;
    for (CaseReference reference : full.cases(HEARINGS)) {
      full.set(
          reference, stores.officer(FullDay.REGISTRY), nine.plus(Duration.ofMinutes(minutes)), now);
      minutes += 5;
    }
  }

  private static String code(Phone clerk) {
    String screen = clerk.dials().presses("7", "3", "957231").screen();
    var code = CODE.matcher(screen);
    assertThat(code.find()).as(screen).isTrue();
    return code.group();
  }

  /// From now on each change of a hearing takes its time.
  private static void slow(RealStores stores) {
    stores.change(
        """
        create function slow() returns trigger language plpgsql as $$
        begin
          perform pg_sleep(0.2);
          return new;
        end $$;
        create trigger slow before update on hearing for each row execute function slow()
        """);
  }
}
