package org.hakimtoto.notifier.pump;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.Aftercare;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.OutgoingSms;
import org.hakimtoto.notifier.carrier.SendResult;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.notifier.send.Sender;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The chief hears that a child comes home, and is asked once a month, while it is.
@ExtendWith(WithRealStores.class)
class HomeVisitsIT {
  private static final CaseReference REFERENCE = CaseReference.ofSerial(48_213_755);
  private static final Duration MONTH = Duration.ofDays(32);

  private RealStores stores;
  private ChangeCase change;
  private Officer chief;
  private Officer office;
  private Instant now = Samples.FRIDAY_NIGHT;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    change = new ChangeCase(real.database(), real.sealing(), UUID::randomUUID);
    chief = real.officer("+254700000001");
    office = real.officer("+254700000002");
    new FileReport(real.database(), real.sealing(), UUID::randomUUID, () -> 48_213_755)
        .file(
            real.sealing().pressKey("s", chief.phone(), "1"),
            Samples.report(chief).report(),
            now,
            CaseReference::shown);
    said(office, new CaseCommand.Accept());
    said(office, new CaseCommand.EndCustody(CustodyEnd.RELEASED));
    said(office, new CaseCommand.MoveStage(Track.CARE_AND_PROTECTION, Stage.MADE_SAFE));
    said(office, new CaseCommand.MoveStage(Track.CARE_AND_PROTECTION, Stage.AFTERCARE));
    looked();
  }

  @Test
  void the_chief_is_told_once_and_asked_once_a_month() {
    assertThat(texts()).containsExactly("aftercare_expect");

    now = now.plus(MONTH);
    looked();
    looked();
    assertThat(texts()).containsExactly("aftercare_asks", "aftercare_expect");

    now = now.plus(MONTH);
    looked();
    assertThat(texts()).containsExactly("aftercare_asks", "aftercare_asks", "aftercare_expect");
  }

  @Test
  void who_has_seen_the_child_is_not_asked_before_the_month_is_over() {
    now = now.plus(Duration.ofDays(20));
    said(chief, new CaseCommand.CheckAftercare(Aftercare.Seen.WELL));
    now = now.plus(Duration.ofDays(12));
    looked();
    assertThat(texts()).containsExactly("aftercare_expect");

    now = now.plus(Duration.ofDays(20));
    looked();
    assertThat(texts()).containsExactly("aftercare_asks", "aftercare_expect");
  }

  @Test
  void of_a_closed_case_nobody_is_asked() {
    said(office, new CaseCommand.Close(CloseReason.RETURNED_HOME));
    now = now.plus(MONTH);
    looked();

    assertThat(texts()).containsExactly("aftercare_expect");
  }

  @Test
  void a_chief_who_must_not_see_the_case_is_not_asked() {
    stores.change(
        "insert into case_hidden (case_id, unit_id) select id, '%s' from case_file"
            .formatted(chief.unit().id()));
    now = now.plus(MONTH);
    looked();

    assertThat(texts()).containsExactly("aftercare_expect");
  }

  private void said(Officer by, CaseCommand command) {
    assertThat(change.change(REFERENCE, command, by, Channel.USSD, now, OptionalInt.empty()))
        .as("%s", command)
        .isInstanceOf(ChangeCase.Outcome.Done.class);
  }

  private List<String> texts() {
    return stores
        .ask(
            "select kind from message where officer_id = '%s' and kind like 'aftercare%%' order by 1"
                .formatted(chief.id()))
        .stream()
        .map(List::getFirst)
        .toList();
  }

  private void looked() {
    try (var pump =
        new Pump(
            stores.stores(),
            Sender.unlimited(
                Texts.shipped("22115", "*384*115#"), new NoCarrier(), "22115", () -> 0.5),
            (InstantSource) () -> now,
            (_, _) -> {})) {
      while (pump.planOnce() || pump.visitOnce()) {
        // until nothing is left
      }
    }
  }

  private static final class NoCarrier implements Carrier {
    @Override
    public String name() {
      return "none";
    }

    @Override
    public SendResult send(OutgoingSms sms) {
      return new SendResult.Refused("none");
    }
  }
}
