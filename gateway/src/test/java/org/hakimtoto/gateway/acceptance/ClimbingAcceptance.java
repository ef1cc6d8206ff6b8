package org.hakimtoto.gateway.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A report from a place whose office has nobody.
@ExtendWith(WithRealStores.class)
class ClimbingAcceptance {
  private static final String[] REPORT = {"1", "1", "1", "1", "2", "15", "1", "1", "2", "1", "1"};

  @Test
  void itClimbsPastAnOfficeWithoutAnOfficerAndSaysSo(RealStores stores) {
    stores.change(
        "update officer set retired_at = now()"
            + " where unit_id = (select id from unit where code = 'scco-kibra')");
    try (var house = House.open(stores)) {
      house.phone("+254700000001").dials().presses(REPORT).presses("482915");

      assertThat(house.phone("+254700000009").inbox(1)).hasSize(1);
      assertThat(house.phone("+254700000010").inbox(1)).hasSize(1);
      assertThat(house.phone("+254700000002").inbox()).isEmpty();
      assertThat(
              stores.ask("select u.code from case_file c join unit u on u.id = c.responsible_unit"))
          .containsExactly(List.of("county-nairobi"));
      assertThat(house.operations("/metrics").body())
          .contains("haki_routing_total{kind=\"climbed\"} 1.0");
    }
  }
}
