package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.caserules.OutsideRules.Found;
import org.hakimtoto.core.caserules.OutsideRules.Kind;
import org.hakimtoto.core.caserules.OutsideRules.NewId;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What lies outside of a case and speaks against a command on it.
class OutsideRulesTest {
  private static final Instant NOW = Play.NOW.plusSeconds(3_600);
  private static final UUID CASE = new UUID(1, 1);
  private static final UUID OTHER = new UUID(1, 2);
  private static final UUID ID = new UUID(1, 3);
  private static final UUID READER = new UUID(1, 4);

  private static final Map<String, CaseCommand> COMMANDS =
      Map.of(
          "link", new CaseCommand.Link(OTHER),
          "link itself", new CaseCommand.Link(CASE),
          "unlink", new CaseCommand.Unlink(OTHER),
          "unlink itself", new CaseCommand.Unlink(CASE),
          "contact", new CaseCommand.SetContact(ID, contact(Optional.empty())),
          "contact with reader", new CaseCommand.SetContact(ID, contact(Optional.of(READER))),
          "hearing",
              new CaseCommand.SetHearing(ID, HearingKind.PLEA, Cast.COURT.id(), NOW.plusSeconds(9)),
          "transfer",
              new CaseCommand.LeaveForTransfer(
                  ID, Cast.STATION.id(), Cast.HOME.id(), NOW, NOW.plusSeconds(9)),
          "accept", new CaseCommand.Accept());

  @ParameterizedTest(name = "{0}, other case {1}, id elsewhere {2}, reader known {3}: {4}")
  @CsvSource({
    "link, open, false, false, -",
    "link, closed, false, false, -",
    "link, none, false, false, NO_SUCH_CASE",
    "link, far away, false, false, NO_SUCH_CASE",
    "link, with a hundred links, false, false, TOO_MANY",
    "link, full, false, false, TOO_MANY",
    "link itself, open, false, false, SAME_CASE",
    "link itself, none, false, false, SAME_CASE",
    "unlink, open, false, false, -",
    "unlink, none, false, false, NO_SUCH_CASE",
    "unlink, far away, false, false, NO_SUCH_CASE",
    "unlink, with a hundred links, false, false, -",
    "unlink, full, false, false, TOO_MANY",
    "unlink itself, open, false, false, SAME_CASE",
    "contact, none, false, false, -",
    "contact, none, true, false, ALREADY_DONE",
    "contact with reader, none, false, true, -",
    "contact with reader, none, false, false, NO_SUCH_OFFICER",
    "contact with reader, none, true, false, ALREADY_DONE",
    "hearing, none, false, false, -",
    "hearing, none, true, false, ALREADY_DONE",
    "transfer, none, false, false, -",
    "transfer, none, true, false, ALREADY_DONE",
    // names nothing outside of its case
    "accept, none, true, false, -",
  })
  void what_was_found_decides(
      String command, String other, boolean elsewhere, boolean known, String refusal) {
    var found = new Found(other(other), elsewhere, known, false, false);

    assertThat(OutsideRules.refusal(CASE, command(command), Cast.CHILDREN, NOW, found))
        .isEqualTo(refusal.equals("-") ? Optional.empty() : Optional.of(Refusal.valueOf(refusal)));
  }

  @ParameterizedTest(name = "officer's {0}, blocked {1}: {2}")
  @CsvSource({
    "true, false, OFFICERS_NUMBER",
    "false, true, NUMBER_BLOCKED",
    "true, true, NUMBER_BLOCKED",
  })
  void a_number_that_no_family_may_have_is_refused(
      boolean officers, boolean blocked, Refusal refusal) {
    var found = new Found(Optional.empty(), false, false, officers, blocked);

    assertThat(OutsideRules.refusal(CASE, command("contact"), Cast.CHILDREN, NOW, found))
        .contains(refusal);
  }

  @ParameterizedTest(name = "{0} names case {1}, id of {2}, reader {3}")
  @CsvSource({
    "link, true, -, false",
    "unlink, true, -, false",
    "contact, false, CONTACT, false",
    "contact with reader, false, CONTACT, true",
    "hearing, false, HEARING, false",
    "transfer, false, TRANSFER, false",
    "accept, false, -, false",
  })
  void what_must_be_looked_up(String command, boolean other, String kind, boolean reader) {
    var named = OutsideRules.named(command(command));

    assertThat(named.other()).isEqualTo(other ? Optional.of(OTHER) : Optional.empty());
    assertThat(named.id())
        .isEqualTo(
            kind.equals("-") ? Optional.empty() : Optional.of(new NewId(Kind.valueOf(kind), ID)));
    assertThat(named.reader()).isEqualTo(reader ? Optional.of(READER) : Optional.empty());
  }

  @Test
  void the_other_case_is_told_of_a_link_and_of_nothing_else() {
    assertThat(OutsideRules.mirrored(new CaseCommand.Link(OTHER), CASE, NOW))
        .contains(new CaseEvent.Linked(CASE, NOW));
    assertThat(OutsideRules.mirrored(new CaseCommand.Unlink(OTHER), CASE, NOW))
        .contains(new CaseEvent.Unlinked(CASE, NOW));
    assertThat(OutsideRules.mirrored(new CaseCommand.Accept(), CASE, NOW)).isEmpty();
  }

  private static CaseCommand command(String name) {
    return Objects.requireNonNull(COMMANDS.get(name), name);
  }

  private static Optional<CaseFile> other(String other) {
    var play = Play.care();
    switch (other) {
      case "none" -> {
        return Optional.empty();
      }
      case "closed" ->
          play.by(Cast.CHILDREN)
              .does(new CaseCommand.Accept())
              .does(new CaseCommand.Close(CloseReason.NOT_FOUNDED));
      case "with a hundred links" -> {
        for (int i = 0; i < CaseRules.MOST; i++) {
          play.by(Cast.CHILDREN).does(new CaseCommand.Link(play.id()));
        }
      }
      case "far away" -> {
        return Optional.of(farAway());
      }
      case "full" -> {
        return Optional.of(full(play.file()));
      }
      default -> assertThat(other).isEqualTo("open");
    }
    return Optional.of(play.file());
  }

  /// Nobody answers for it, and it is in no area of the officer's.
  private static CaseFile farAway() {
    Report kibra = Play.report(ChildRole.NEEDS_CARE, Danger.NONE, Category.NEGLECT, "9");
    var report =
        new Report(
            kibra.role(),
            kibra.danger(),
            kibra.category(),
            kibra.withinThreeDays(),
            kibra.sex(),
            kibra.age(),
            Cast.FAR_OFFICE.area(),
            kibra.placeListed(),
            kibra.whereabouts(),
            kibra.guardian(),
            kibra.nameOrObNumber(),
            kibra.reporter());
    return Play.unheld(report).file();
  }

  private static CaseFile full(CaseFile file) {
    var warned = new CaseEvent.ClockWarned("some-clock", NOW, NOW);
    return file.after(Collections.nCopies(CaseFile.MOST_EVENTS - file.version(), warned));
  }

  private static Contact contact(Optional<UUID> reader) {
    return new Contact(
        Contact.Relation.RELATIVE,
        Optional.of(new PhoneNumber("+254711998877")),
        Contact.Mode.NORMAL,
        Language.KISWAHILI,
        true,
        reader.isEmpty(),
        reader,
        Contact.DEFAULT_FROM,
        Contact.DEFAULT_UNTIL);
  }
}
