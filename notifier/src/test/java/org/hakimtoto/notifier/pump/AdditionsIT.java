package org.hakimtoto.notifier.pump;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
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

/// What is said of a case after its report reaches the office in charge, and does not flood it.
@ExtendWith(WithRealStores.class)
class AdditionsIT {
  private static final CaseReference REFERENCE = CaseReference.ofSerial(48_213_755);
  private static final CaseCommand NOT_SAFE =
      new CaseCommand.NameGuardian(new Guardian.DoNotContact(), new UUID(3, 1));

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
    planned();
  }

  @Test
  void that_the_family_is_not_safe_reaches_the_office_at_once_also_in_the_same_call() {
    said(chief, NOT_SAFE);
    assertThat(planned()).containsExactly("case_not_safe 1");

    said(chief, NOT_SAFE);
    assertThat(planned()).as("said again").isEmpty();
  }

  @Test
  void a_danger_that_is_added_ten_times_is_told_once() {
    now = now.plus(Duration.ofHours(1));
    for (int times = 0; times < 10; times++) {
      said(chief, danger(Danger.HURT_OR_SICK));
    }
    assertThat(planned()).containsExactly("case_added 1");

    said(chief, danger(Danger.ABUSE_ONGOING));
    assertThat(planned()).as("another danger").containsExactly("case_added 1");
  }

  @Test
  void notes_are_told_three_times_a_day() {
    now = now.plus(Duration.ofHours(1));
    for (int times = 0; times < 10; times++) {
      said(chief, new CaseCommand.Add(Optional.empty(), Optional.empty(), "note " + times));
    }
    assertThat(planned()).containsExactly("case_added 3");
  }

  @Test
  void an_officer_who_blocks_a_person_is_not_told_of_it_and_the_police_that_takes_part_is() {
    said(office, new CaseCommand.Accept());
    said(stores.officer("+254700000003"), new CaseCommand.Accept());
    planned();

    said(office, new CaseCommand.SetContact(new UUID(3, 2), blocked()));

    assertThat(planned()).containsExactly("case_not_safe 1");
    said(office, new CaseCommand.SetContact(new UUID(3, 2), blocked()));
    assertThat(planned()).as("said again").isEmpty();
  }

  @Test
  void who_is_given_a_case_is_told_and_who_takes_one_or_gave_it_is_not() {
    said(office, new CaseCommand.Assign(office.id()));
    assertThat(planned()).as("taken").isEmpty();
    said(office, new CaseCommand.Unassign(office.id()));
    planned();

    Officer county = stores.officer("+254700000009");
    said(county, new CaseCommand.Assign(office.id()));

    assertThat(planned()).containsExactly("case_given 1");
    assertThat(
            stores.ask("select officer_id, class, priority from message where kind = 'case_given'"))
        .containsExactly(List.of(office.id().toString(), "A", "1"));
  }

  private static Contact blocked() {
    return new Contact(
            Contact.Relation.PARENT,
            Optional.of(Samples.GUARDIAN),
            Contact.Mode.CALL_ONLY,
            Language.ENGLISH,
            false,
            true,
            Optional.empty(),
            Contact.DEFAULT_FROM,
            Contact.DEFAULT_UNTIL)
        .never();
  }

  private static CaseCommand danger(Danger danger) {
    return new CaseCommand.Add(Optional.of(danger), Optional.empty(), "");
  }

  private void said(Officer by, CaseCommand command) {
    change.change(REFERENCE, command, by, Channel.USSD, now, OptionalInt.empty());
  }

  /// The texts that are new, by kind and how many.
  private List<String> planned() {
    stores.change("update message set kind = 'old_' || kind where kind not like 'old_%'");
    try (var pump = pump()) {
      while (pump.planOnce()) {
        // until nothing is left
      }
    }
    return stores
        .ask(
            "select kind, count(*) from message where kind not like 'old_%'"
                + " group by kind order by kind")
        .stream()
        .map(row -> String.join(" ", row))
        .toList();
  }

  private Pump pump() {
    return new Pump(
        stores.stores(),
        Sender.unlimited(Texts.shipped("22115", "*384*115#"), new NoCarrier(), "22115", () -> 0.5),
        (InstantSource) () -> now,
        (_, _) -> {});
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
