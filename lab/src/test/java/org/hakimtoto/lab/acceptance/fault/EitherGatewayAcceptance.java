package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Two gateways on the same stores, and a carrier that brings each callback to whichever it likes.
@ExtendWith(WithRealStores.class)
class EitherGatewayAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String PIN = "482915";

  private RealStores stores;
  private RunningGateway house;
  private int here;
  private int there;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real, 2);
    here = house.ports().getFirst();
    there = house.ports().getLast();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_call_that_goes_to_and_fro_is_one_call_with_one_case() {
    Phone phone = house.phone(CHIEF).by(here).dials();
    int at = there;
    for (String key : Reports.boyInACell(15)) {
      phone = phone.by(at).presses(key);
      at = at == here ? there : here;
    }
    phone = phone.by(at).presses(PIN);

    assertThat(phone.screen()).startsWith("CON Imepokelewa");
    assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);
  }

  @Test
  void presses_are_answered_from_a_copy_only_while_it_is_the_newest() {
    Phone phone = house.phone(CHIEF).by(here).dials().presses("1");
    String role = phone.screen();
    Phone elsewhere = phone.by(there).presses("1", "0");
    assertThat(elsewhere.screen()).as("two presses later, back where it was").isEqualTo(role);
    Phone again = elsewhere.by(here).presses("2");
    Phone copied = elsewhere.by(here, there).presses("2");

    assertThat(again.screen()).isEqualTo(copied.screen()).startsWith("CON ").isNotEqualTo(role);
    assertThat(atOnce()).as("the first key here; the next was overtaken").isEqualTo(1);
  }

  @Test
  void a_copy_outlives_no_session() {
    Phone phone = house.phone(CHIEF).by(here).dials().presses("1", "1");
    String danger = phone.screen();
    try (var jedis = stores.jedis()) {
      jedis.flushAll();
    }

    assertThat(phone.presses("1").screen()).startsWith("CON ").isNotEqualTo(danger);
    assertThat(phone.presses("0").screen()).as("as if nothing had been").isEqualTo(danger);
  }

  private long atOnce() {
    return house
        .operations("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith("haki_ussd_answer_seconds_count{kind=\"at-once\"}"))
        .mapToLong(line -> Math.round(Double.parseDouble(line.substring(line.indexOf(' ') + 1))))
        .sum();
  }
}
