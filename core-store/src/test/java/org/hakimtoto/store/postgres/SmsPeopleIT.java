package org.hakimtoto.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hakimtoto.core.CaseReference;
import org.hakimtoto.core.Language;
import org.hakimtoto.core.PhoneNumber;
import org.hakimtoto.store.postgres.SmsPeople.StopReason;
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
  private MayBeTexted mayBeTexted;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    people = new SmsPeople(real.sealing());
    mayBeTexted = new MayBeTexted(real.database(), real.sealing());
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
  void aContactIsKnownByItsNumberOnlyWhenItMayBeTexted(String mode, boolean known) {
    stores.change("update contact set mode = '" + mode + "'");

    boolean contact = stores.database().reading(tx -> people.contact(tx, Samples.GUARDIAN));

    assertThat(contact).isEqualTo(known);
  }

  @Test
  void aStopHoldsForAllCasesAndAWrongPersonOutweighsIt() {
    assertThat(mayBeTexted.atAll(Samples.GUARDIAN)).isTrue();
    in(tx -> people.stop(tx, Samples.GUARDIAN, StopReason.STOP));
    assertThat(mayBeTexted.atAll(Samples.GUARDIAN)).isFalse();
    in(tx -> people.stop(tx, Samples.GUARDIAN, StopReason.WRONG_PERSON));
    in(tx -> people.stop(tx, Samples.GUARDIAN, StopReason.STOP));

    assertThat(stores.ask("select reason from sms_stop")).containsExactly(List.of("wrong-person"));
    assertThat(stores.ask("select outcome from audit_entry where action = 'sms.stop' order by id"))
        .containsExactly(List.of("stop"), List.of("wrong-person"), List.of("stop"));
  }

  @Test
  void anOfficerOnTheRosterIsTextedAllTheSame() {
    var officer = stores.officer(OFFICER.e164());
    in(tx -> people.askedToStop(tx, officer, StopReason.WRONG_PERSON));

    assertThat(mayBeTexted.atAll(OFFICER)).isTrue();
    stores.change("update officer set retired_at = now() where id = '" + officer.id() + "'");
    assertThat(mayBeTexted.atAll(OFFICER)).isFalse();
  }

  @Test
  void anOfficersStopIsWrittenDownAndChangesNothing() {
    in(tx -> people.askedToStop(tx, stores.officer(OFFICER.e164()), StopReason.STOP));

    assertThat(stores.count("select count(*) from sms_stop")).isZero();
    assertThat(stores.ask("select outcome from audit_entry where action = 'sms.stop'"))
        .containsExactly(List.of("refused"));
  }

  @Test
  void anAnswerIsKeptWithoutAnythingOfTheCase() {
    in(tx -> people.confirmed(tx, Samples.GUARDIAN, true));
    in(tx -> people.confirmed(tx, Samples.GUARDIAN, false));

    assertThat(stores.ask("select yes, message_id from contact_reply order by id"))
        .containsExactly(List.of("t", "null"), List.of("f", "null"));
  }

  @Test
  void aLanguageIsKeptForTheNumber() {
    assertThat(language()).isEmpty();
    in(tx -> people.speak(tx, Samples.GUARDIAN, Language.ENGLISH));
    in(tx -> people.speak(tx, Samples.GUARDIAN, Language.KISWAHILI));
    assertThat(language()).contains(Language.KISWAHILI);

    in(tx -> people.speak(tx, stores.officer(OFFICER.e164()).id(), Language.KISWAHILI));
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
