package org.hakimtoto.gateway.ussd.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hakimtoto.core.clock.RunningClock;
import org.hakimtoto.core.contact.ContactCode;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.ussd.cases.CaseDesk.InTx;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.Ask;
import org.hakimtoto.menus.dialogue.Choice;
import org.hakimtoto.menus.vocabulary.CaseRoom;
import org.hakimtoto.menus.vocabulary.Question.Part;
import org.hakimtoto.notifier.plan.CallNumber;
import org.hakimtoto.store.cases.UnitCases;
import org.hakimtoto.store.hearing.CallTaskBook;

/// The lists of an officer's phone: a reference with what tells it apart, never a name.
final class CaseLists {
  /// Of the clock book.
  private static final String REPORT = "probation-report";

  private final CaseDesk desk;

  CaseLists(CaseDesk desk) {
    this.desk = desk;
  }

  Answer lines(CaseRoom.Lines listing, Part part, Asker asker) {
    return desk.asked(
        asker,
        in -> {
          List<Choice> found = found(listing, in, part, asker);
          return found.isEmpty() && !part.letters().isEmpty()
              ? new Answer.Choices(found(listing, in, new Part("", 0), asker), false)
              : new Answer.Choices(found, true);
        });
  }

  private List<Choice> found(CaseRoom.Lines listing, InTx in, Part part, Asker asker) {
    UnitCases cases = desk.stores().unitCases();
    var page = new UnitCases.Part(part.letters(), part.offset(), Ask.LIMIT);
    return switch (listing) {
      case NEW_ALERTS ->
          choices(
              cases.fresh(in.tx(), in.officer(), page, Channel.USSD, asker.now()),
              fresh -> alert(fresh, asker));
      case MY_CASES ->
          choices(
              cases.mine(in.tx(), in.officer(), page, Channel.USSD, asker.now()), CaseLists::own);
      case DUE_REPORTS ->
          choices(
              cases.reportsDue(in.tx(), in.officer(), page, Channel.USSD),
              report -> report(in, report));
      case CALLS_TO_MAKE -> calls(in, part.offset(), asker.now());
    };
  }

  private static Choice alert(UnitCases.NewCase fresh, Asker asker) {
    return new Choice(
        fresh.reference().digits(),
        fresh.reference().shown()
            + " "
            + CaseDesk.words(asker).urgency(fresh.urgency())
            + " "
            + CaseWords.ago(fresh.since(), asker.now()));
  }

  private static Choice own(UnitCases.OwnCase own) {
    return new Choice(
        own.reference().digits(),
        own.reference().shown() + own.next().map(day -> " " + CaseWords.dayOfList(day)).orElse(""));
  }

  private Choice report(InTx in, UnitCases.AskedReport asked) {
    String due =
        desk.stores().clocks().running(in.tx(), asked.caseId()).stream()
            .filter(clock -> clock.name().equals(REPORT))
            .map(RunningClock::due)
            .map(CaseWords::dayOfList)
            .findFirst()
            .orElseGet(() -> CaseWords.dayOfList(asked.askedAt()));
    return new Choice(asked.reference().digits(), due + " " + asked.reference().shown());
  }

  private List<Choice> calls(InTx in, int offset, Instant now) {
    return desk
        .stores()
        .callBook()
        .open(in.tx(), in.officer(), Optional.empty(), offset + Ask.LIMIT, Channel.USSD, now)
        .calls()
        .stream()
        .skip(offset)
        .map(
            call -> new Choice(call.id().toString(), whom(call) + CaseWords.due(call.dueAt(), now)))
        .toList();
  }

  /// The code of a person of a case, and the number; of an office, the case.
  private static String whom(CallTaskBook.Listed call) {
    return call.person()
        .map(person -> code(person) + number(person.details().phone()) + " ")
        .orElseGet(() -> call.reference().shown() + " ");
  }

  private static String code(CallTaskBook.Person person) {
    return person.code().map(ContactCode::shown).orElse("F");
  }

  private static String number(Optional<PhoneNumber> phone) {
    return phone.map(known -> " " + CallNumber.dialled(known)).orElse("");
  }

  private static <T> List<Choice> choices(List<T> found, Function<T, Choice> line) {
    return found.stream().map(line).toList();
  }
}
