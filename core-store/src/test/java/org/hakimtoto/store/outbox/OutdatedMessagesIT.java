package org.hakimtoto.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.contact.Addressed;
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
class OutdatedMessagesIT {
  private static final UUID HEARING = new UUID(7, 7);

  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    var chief = real.officer("+254700000001");
    new FileReport(real.database(), real.sealing(), UUID::randomUUID, () -> 48_213_755)
        .file(
            real.sealing().pressKey("s", chief.phone(), "1"),
            Samples.report(chief).report(),
            Samples.FRIDAY_NIGHT,
            CaseReference::shown);
  }

  @ParameterizedTest(name = "{2} of version {3} when the hearing is {0} in version {1}: {4}")
  @CsvSource({
    "SET,       1, reminder,                   1, goes",
    "SET,       2, hearing_moved,              2, goes",
    "SET,       2, hearing_set,                1, void",
    "SET,       2, reminder,                   1, void",
    "CANCELLED, 2, reminder,                   1, void",
    "CANCELLED, 2, hearing_cancelled,          2, goes",
    "CANCELLED, 2, hearing_cancelled_discreet, 2, goes",
    "CANCELLED, 2, hearing_cancelled_office,   2, goes",
    "CANCELLED, 3, hearing_cancelled,          2, void",
    "SUSPENDED, 2, reminder,                   1, void",
    "SUSPENDED, 2, hearing_set,                2, void",
    "SUSPENDED, 2, hearing_holiday,            2, goes",
    "SUSPENDED, 2, hearing_holiday_discreet,   2, goes",
    "SUSPENDED, 3, hearing_holiday,            2, void",
    "CANCELLED, 2, hearing_ended_office,       2, goes",
    "CANCELLED, 2, closed_family,              2, goes",
    "HELD,      2, reminder,                   2, void",
  })
  void what_is_no_longer_so_is_void(
      String state, int version, String kind, int told, String becomes) {
    hearing(state, version);
    var message = message(kind, Optional.of(new Addressed.HearingVersion(HEARING, told)));

    assertThat(asked(OutdatedMessages::ask, message).contains(message.id()))
        .isEqualTo(becomes.equals("void"));
  }

  @Test
  void what_is_about_no_hearing_goes() {
    assertThat(asked(OutdatedMessages::ask, message("alert_red", Optional.empty()))).isEmpty();
  }

  @Test
  void what_asks_an_office_to_act_is_void_once_the_case_is_closed() {
    var caseId = UUID.fromString(stores.ask("select id from case_file").getFirst().getFirst());
    var message = message(Optional.of(caseId), "alert_red", Optional.empty());
    assertThat(asked(OutdatedMessages::askClosedCases, message)).isEmpty();

    stores.change("update case_file set closed_at = now()");
    assertThat(asked(OutdatedMessages::askClosedCases, message)).containsExactly(message.id());
    assertThat(asked(OutdatedMessages::askEndedCalls, message))
        .as("no call is open")
        .containsExactly(message.id());
  }

  private Set<UUID> asked(
      BiFunction<Tx, List<ClaimedMessage>, Supplier<Set<UUID>>> question, ClaimedMessage message) {
    return stores.database().reading(tx -> question.apply(tx, List.of(message)).get());
  }

  private void hearing(String state, int version) {
    stores.change(
        "insert into hearing (id, case_id, court, kind, at, version, state)"
            + " select '%s', (select id from case_file), (select id from unit limit 1), 'mention',"
                .formatted(HEARING)
            + " now(), %d, '%s'".formatted(version, state));
  }

  private static ClaimedMessage message(String kind, Optional<Addressed.HearingVersion> hearing) {
    return message(Optional.empty(), kind, hearing);
  }

  private static ClaimedMessage message(
      Optional<UUID> caseId, String kind, Optional<Addressed.HearingVersion> hearing) {
    return new ClaimedMessage(
        UUID.randomUUID(),
        UUID.randomUUID(),
        caseId,
        kind,
        DeliveryClass.A,
        1,
        new PhoneNumber("+254711223344"),
        Language.ENGLISH,
        Map.of(),
        1,
        false,
        Instant.EPOCH,
        new Addressed(Optional.empty(), Optional.empty(), hearing, false, Optional.empty()));
  }
}
