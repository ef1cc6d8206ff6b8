package org.hakimtoto.store.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Consumer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(WithRealStores.class)
class SmsPeopleIT {
  private static final PhoneNumber OFFICER = new PhoneNumber("+254700000002");

  private RealStores stores;
  private SmsPeople people;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    people = new SmsPeople(real.sealing());
    var chief = real.officer("+254700000001");
    new FileReport(real.database(), real.sealing(), UUID::randomUUID, () -> 48_213_755)
        .file(
            real.sealing().pressKey("s", chief.phone(), "1"),
            Samples.report(chief).report(),
            Samples.FRIDAY_NIGHT,
            CaseReference::shown);
  }

  /// Until an officer has confirmed that a number is safe, it is nobody's.
  @ParameterizedTest
  @CsvSource({"none, false", "call-only, false", "normal, true", "discreet, true"})
  void a_contact_is_known_by_its_number_only_when_it_may_be_texted(String mode, boolean known) {
    stores.change("update contact set mode = '" + mode + "'");

    boolean contact = stores.database().reading(tx -> people.contact(tx, Samples.GUARDIAN));

    assertThat(contact).isEqualTo(known);
  }

  @Test
  void a_language_is_kept_for_the_number() {
    assertThat(language()).isEmpty();
    in(tx -> people.speak(tx, Samples.GUARDIAN, Language.ENGLISH));
    in(tx -> people.speak(tx, Samples.GUARDIAN, Language.KISWAHILI));
    assertThat(language()).contains(Language.KISWAHILI);

    UUID officer = stores.officer(OFFICER.e164()).id();
    in(tx -> people.speak(tx, officer, Language.KISWAHILI));
    assertThat(stores.officer(OFFICER.e164()).language()).isEqualTo(Language.KISWAHILI);
  }

  private java.util.Optional<Language> language() {
    return stores.database().reading(tx -> people.language(tx, Samples.GUARDIAN));
  }

  private void in(Consumer<Tx> work) {
    boolean done =
        stores
            .database()
            .inTransaction(tx -> {
              work.accept(tx);
              return true;
            });
    assertThat(done).isTrue();
  }
}
