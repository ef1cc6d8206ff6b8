package org.hakimtoto.store.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.reference.ReferenceData;
import org.hakimtoto.store.roster.Places.Addition;
import org.hakimtoto.store.roster.Units.By;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(WithRealStores.class)
class PlacesIT {
  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
  }

  @Test
  void a_new_sub_location_outlives_the_next_load_of_the_list() {
    assertThat(add(1, "Chaani Mpya")).isEqualTo(new Addition.Added(1_000_000));
    assertThat(add(1, "Chaani Juu")).isEqualTo(new Addition.Added(1_000_001));
    LoadReferenceData.load(stores.database(), ReferenceData.shipped());

    assertThat(stores.ask("select location, name from sub_location where added_at is not null"))
        .containsExactlyInAnyOrder(List.of("1", "Chaani Mpya"), List.of("1", "Chaani Juu"));
    assertThat(
            stores.count(
                "select count(*) from audit_entry where action = 'place.add-sub-location'"))
        .isEqualTo(2);
  }

  @Test
  void a_name_is_kept_as_people_know_it() {
    add(1, "'moi''s  village/juu'");

    assertThat(stores.ask("select name from sub_location where added_at is not null"))
        .containsExactly(List.of("Moi's Village/Juu"));
    assertThat(add(1, "MOI'S VILLAGE/JUU"))
        .isEqualTo(new Addition.NotAdded("the location has a sub-location of this name"));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "1, chaani, the location has a sub-location of this name",
    "0, Mpya, no such location",
    "1, '', a sub-location's name has 1 to 40 plain letters",
    "1, =cmd, a sub-location's name has 1 to 40 plain letters",
    "1, A name of more than forty characters in a, a sub-location's name has 1 to 40 plain letters",
  })
  void bad_input_is_refused(int location, String name, String reason) {
    assertThat(add(location, name)).isEqualTo(new Addition.NotAdded(reason));
    assertThat(stores.count("select count(*) from sub_location where added_at is not null"))
        .isZero();
  }

  private Addition add(int location, String name) {
    return stores
        .database()
        .inTransaction(tx ->
            Places.addSubLocation(
                tx, new Audit(stores.sealing()), location, name, By.COMMAND_LINE));
  }
}
