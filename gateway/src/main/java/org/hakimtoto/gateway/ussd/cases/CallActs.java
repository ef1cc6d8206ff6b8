package org.hakimtoto.gateway.ussd.cases;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.contact.ContactCode;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.ussd.cases.CaseDesk.InTx;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.menus.vocabulary.CaseRoom.CallResult;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.store.hearing.CallTaskBook;
import org.hakimtoto.store.hearing.CallTaskBook.Made;
import org.hakimtoto.store.hearing.CallTaskBook.Unanswered;

/// What came of a call to somebody close to a child.
final class CallActs {
  private static final String CANNOT_COME = " CANNOT COME / HAWEZI KUJA (USSD)";

  private final CaseDesk desk;
  private final OfficeTexts texts;

  CallActs(CaseDesk desk, OfficeTexts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  /// The call that is looked at.
  static Optional<UUID> id(Asker asker) {
    String kept = asker.place().answer(Slot.CALL);
    return kept.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(kept));
  }

  Outcome result(InTx in, Asker asker) {
    Optional<CallTaskBook.Listed> call = id(asker).flatMap(id -> taken(in, id, asker));
    Optional<CallResult> said = asker.place().chosen(Slot.CALL_RESULT, CallResult.values());
    return call.isPresent() && said.isPresent()
        ? came(in, call.get(), said.get(), asker)
        : new Outcome.NotDone(Reason.NOT_YOURS);
  }

  /// That it is looked at is audited before it is ended: its case is taken first.
  private Optional<CallTaskBook.Listed> taken(InTx in, UUID call, Asker asker) {
    CallTaskBook book = desk.stores().callBook();
    book.take(in.tx(), in.officer(), call);
    return book.one(in.tx(), in.officer(), call, Channel.USSD, asker.now());
  }

  private Outcome came(InTx in, CallTaskBook.Listed call, CallResult said, Asker asker) {
    return switch (said) {
      case WILL_COME -> made(in, call, Made.REACHED, asker);
      case CANNOT_COME -> cannotCome(in, call, asker);
      case WRONG_PERSON -> made(in, call, Made.WRONG_NUMBER, asker);
      case NO_ANSWER -> unanswered(in, call, asker);
    };
  }

  private Outcome made(InTx in, CallTaskBook.Listed call, Made made, Asker asker) {
    return outcome(
        desk.stores()
            .callBook()
            .done(in.tx(), in.officer(), call.id(), made, Channel.USSD, asker.now()),
        call);
  }

  /// The person was told; that they cannot come stands in the file.
  private Outcome cannotCome(InTx in, CallTaskBook.Listed call, Asker asker) {
    Outcome made = made(in, call, Made.REACHED, asker);
    if (made instanceof Outcome.Done) {
      desk.change(in, call.reference(), CaseDesk.note(code(call) + CANNOT_COME), asker.now());
    }
    return made;
  }

  private Outcome unanswered(InTx in, CallTaskBook.Listed call, Asker asker) {
    Unanswered vain =
        desk.stores()
            .callBook()
            .unanswered(in.tx(), in.officer(), call.id(), Channel.USSD, asker.now());
    if (vain.last()) {
      desk.read(in, call.reference(), asker.now())
          .ifPresent(view ->
              texts.notReached(
                  in,
                  new OfficeTexts.About(view.id(), view.reference(), asker.now()),
                  view.file().place()));
    }
    return outcome(vain.made(), call);
  }

  private static Outcome outcome(CallTaskBook.Outcome made, CallTaskBook.Listed call) {
    return switch (made) {
      case DONE ->
          new Outcome.Done(Map.of(Fact.REFERENCE, call.reference().shown(), Fact.FAM, code(call)));
      case DONE_BEFORE -> new Outcome.NotDone(Reason.DONE_ALREADY);
      case NOT_FOR_YOU -> new Outcome.NotDone(Reason.NOT_YOURS);
    };
  }

  private static String code(CallTaskBook.Listed call) {
    return call.person().flatMap(CallTaskBook.Person::code).map(ContactCode::shown).orElse("-");
  }
}
