package org.hakimtoto.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hakimtoto.core.Role;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.reference.ReferenceData;
import org.hakimtoto.store.reference.RosterResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class ImportRosterIT {
  private static final String HEADER =
      "unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin\n";

  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
  }

  @Test
  void goodRowsAreTakenAndWrongOnesToldWithTheirLine() {
    var result =
        bringIn(
            "scco-langata,CHILDREN_SERVICES,Lang'ata Office,Nairobi City,Langata,,"
                + "CHILDREN_OFFICER,en,+254700000777,\n"
                + "bad,CHILDREN_SERVICES,Office,Nowhere,,,CHILDREN_OFFICER,en,+254700000778,\n");

    assertThat(result.officers()).isEqualTo(1);
    assertThat(result.refused()).extracting(RosterResult.Refused::line).containsExactly(3);
    assertThat(stores.officer("+254700000777").role()).isEqualTo(Role.CHILDREN_OFFICER);
  }

  @Test
  void theSameRosterTwiceChangesNothing() {
    String row =
        "chief-kibera,ADMINISTRATION,Kibera Location,Nairobi City,Kibra,Kibera,CHIEF,en,"
            + "+254700000001,\n";
    UUID before = stores.officer("+254700000001").id();
    bringIn(row);
    bringIn(row);

    assertThat(stores.officer("+254700000001").id()).isEqualTo(before);
    assertThat(stores.officer("+254700000001").language().code()).isEqualTo("en");
    assertThat(stores.count("select count(*) from officer")).isEqualTo(10);
  }

  @Test
  void numbersLieInTheRosterOnlySealed() {
    assertThat(stores.databaseHolds("+254700000001")).isFalse();
  }

  @Test
  void theReferenceDataIsThere() {
    assertThat(stores.count("select count(*) from county")).isEqualTo(47);
    assertThat(stores.count("select count(*) from sub_county")).isEqualTo(290);
    assertThat(stores.count("select count(*) from location"))
        .isEqualTo(ReferenceData.shipped().locations().size());
  }

  private RosterResult bringIn(String rows) {
    return new ImportRoster(stores.database(), stores.sealing(), stores.pins(), UUID::randomUUID)
        .bringIn("roster.csv", HEADER + rows, stores.gazetteer());
  }
}
