package org.hakimtoto.store.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(WithRealStores.class)
class RegisteredIT {
  private RealStores stores;
  private Officer chief;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    chief = real.officer("+254700000001");
    set("delete from officer_pin where officer_id = '%s'");
  }

  @Test
  void an_officer_has_begun_once_a_pin_was_chosen() {
    assertThat(called()).contains(new Registered(chief, false, false));

    stores
        .database()
        .inTransaction(tx -> {
          stores.pins().set(tx, chief.id(), "482913");
          return true;
        });
    assertThat(called()).contains(new Registered(chief, false, true));

    set("update officer_pin set one_time_until = 'infinity' where officer_id = '%s'");
    assertThat(called()).contains(new Registered(chief, false, false));
  }

  @Test
  void an_administrator_is_told_from_an_officer() {
    set("update officer set administrator_since = clock_timestamp() where id = '%s'");

    assertThat(called()).contains(new Registered(chief, true, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update officer set retired_at = clock_timestamp() where id = '%s'",
        "update officer set suspended_at = clock_timestamp() where id = '%s'",
        "update unit set retired_at = clock_timestamp() where id ="
            + " (select unit_id from officer where id = '%s')"
      })
  void who_does_not_serve_is_anybody(String gone) {
    set(gone);

    assertThat(called()).isEmpty();
  }

  @Test
  void a_number_that_is_nobodys_is_anybodys() {
    assertThat(called(new PhoneNumber("+254799999999"))).isEmpty();
  }

  @Test
  void many_who_call_at_once_are_told_each_by_their_number() {
    var nobody = new PhoneNumber("+254799999999");
    Officer other = stores.officer("+254700000002");
    List<PhoneNumber> phones = List.of(nobody, other.phone(), chief.phone(), other.phone());

    assertThat(
            stores
                .database()
                .reading(tx -> new Officers(stores.sealing()).registered(tx, phones))
                .stream()
                .map(found -> found.map(Registered::officer)))
        .containsExactly(
            Optional.empty(), Optional.of(other), Optional.of(chief), Optional.of(other));
  }

  private Optional<Registered> called() {
    return called(chief.phone());
  }

  private Optional<Registered> called(PhoneNumber phone) {
    return stores.database().reading(tx -> new Officers(stores.sealing()).registered(tx, phone));
  }

  private void set(String change) {
    stores.change(change.formatted(chief.id()));
  }
}
