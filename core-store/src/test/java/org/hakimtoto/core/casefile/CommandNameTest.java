package org.hakimtoto.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.ApartReason;
import org.hakimtoto.core.report.Correction;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.Track;
import org.junit.jupiter.api.Test;

/// What the audit of years ago calls a command, it calls it still, whatever Java calls it today.
/// The golden file has the name of each example; it is added to and never edited.
class CommandNameTest {
  private static final UUID ID = new UUID(9, 1);
  private static final Instant AT = Instant.parse("2026-11-25T06:00:00Z");

  @Test
  void each_command_has_its_name_of_the_golden_file() throws IOException {
    assertThat(examples().stream().map(CommandName::of))
        .containsExactlyElementsOf(golden())
        .doesNotHaveDuplicates();
  }

  @Test
  void there_is_an_example_of_every_command() {
    assertThat(examples().stream().<Class<?>>map(Object::getClass))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList(CaseCommand.class.getPermittedSubclasses()));
  }

  private static List<CaseCommand> examples() {
    return List.of(
        new CaseCommand.Add(Optional.empty(), Optional.empty(), "a word"),
        new CaseCommand.CorrectReport(new Correction.Name("Zuhura")),
        new CaseCommand.Accept(),
        new CaseCommand.Decline(DeclineReason.NOT_OUR_AREA),
        new CaseCommand.HandOver(ID),
        new CaseCommand.Involve(ID),
        new CaseCommand.MoveStage(Track.CONFLICT_WITH_THE_LAW, Stage.INTAKE),
        new CaseCommand.StartCustody(CustodyKind.POLICE_CELL, AT),
        new CaseCommand.EndCustody(CustodyEnd.MOVED),
        new CaseCommand.SetHearing(ID, HearingKind.PLEA, ID, AT),
        new CaseCommand.MoveHearing(ID, AT, MoveReason.HOLIDAY),
        new CaseCommand.CancelHearing(ID, MoveReason.HOLIDAY),
        new CaseCommand.HoldHearing(ID, HearingOutcome.GOES_ON),
        new CaseCommand.SayTripToCourt(ID, Hearing.TripStep.LEFT),
        new CaseCommand.LeaveForTransfer(ID, ID, ID, AT, AT),
        new CaseCommand.ArriveFromTransfer(ID, AT),
        new CaseCommand.CancelTransfer(ID),
        new CaseCommand.SetContact(ID, contact()),
        new CaseCommand.TellGuardian(ID),
        new CaseCommand.ConfirmNumber(ID),
        new CaseCommand.AddReference(
            new ExternalReference(ExternalReference.Kind.OB_NUMBER, "OB 12")),
        new CaseCommand.Link(ID),
        new CaseCommand.Unlink(ID),
        new CaseCommand.RequestWithdrawal(),
        new CaseCommand.RefuseWithdrawal(),
        new CaseCommand.CheckAftercare(Aftercare.Seen.WELL),
        new CaseCommand.AskProbationReport(),
        new CaseCommand.FileProbationReport(),
        new CaseCommand.BeginDiversion(DiversionLevel.TWO),
        new CaseCommand.AssessBirth(LocalDate.of(2011, 3, 9)),
        new CaseCommand.AskAccess(AccessReason.COURT_ORDER),
        new CaseCommand.GrantAccess(ID),
        new CaseCommand.RefuseAccess(ID),
        new CaseCommand.Close(CloseReason.ORDER_COMPLETED),
        new CaseCommand.Reopen(),
        new CaseCommand.NameGuardian(new Guardian.NotKnown(), ID),
        new CaseCommand.Assign(ID),
        new CaseCommand.Unassign(ID),
        new CaseCommand.TellApart(ID, ApartReason.ANOTHER_CHILD));
  }

  private static Contact contact() {
    return new Contact(
        Contact.Relation.RELATIVE,
        Optional.empty(),
        Contact.Mode.NONE,
        new Language("sw"),
        false,
        false,
        Optional.empty(),
        LocalTime.of(8, 0),
        LocalTime.of(19, 0));
  }

  private static List<String> golden() throws IOException {
    try (var in =
        Objects.requireNonNull(CommandNameTest.class.getResourceAsStream("commands.golden.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
