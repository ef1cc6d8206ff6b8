package org.hakimtoto.notifier.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.contact.SafeHours;
import org.hakimtoto.core.contact.WayToTell;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.contact.CaseContact;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.outbox.NewMessage;

/// Tells the people close to a child something, each in the way that is safe for them: pure.
public final class FamilyPlan {
  private FamilyPlan() {}

  /// The wordings of one piece of news.
  ///
  /// @param discreet tells a stranger who reads it nothing
  /// @param relay asks an officer to pass it on; empty: who cannot read is not told
  record Words(MessageKind plain, MessageKind discreet, Optional<MessageKind> relay) {
    Words(MessageKind plain, MessageKind discreet, MessageKind relay) {
      this(plain, discreet, Optional.of(relay));
    }

    Words {
      if (plain.legal() != discreet.legal()
          || relay.filter(kind -> kind.legal() != plain.legal()).isPresent()) {
        throw new IllegalArgumentException("required by law in one wording and not in another");
      }
    }

    /// Whether the law requires that it is told.
    boolean legal() {
      return plain.legal();
    }
  }

  /// What is told.
  ///
  /// @param due not before; moved into the safe hours of each
  /// @param deadline a text that would come later is not sent; an officer phones instead
  /// @param office whose officers phone
  /// @param callBy by when they must have phoned
  public record News(
      UUID caseId,
      Optional<UUID> event,
      Words words,
      Map<String, String> facts,
      int priority,
      Optional<Addressed.HearingVersion> hearing,
      Instant due,
      Instant deadline,
      UUID office,
      Instant callBy) {
    public News {
      facts = Map.copyOf(facts);
    }

    /// Whether the law requires that it is told: its wording says so.
    boolean legal() {
      return words.legal();
    }
  }

  public record Plan(List<NewMessage> texts, List<NewCall> calls) {
    public Plan {
      texts = List.copyOf(texts);
      calls = List.copyOf(calls);
    }
  }

  /// @param readers the officers who pass on, by their ids; one who is not in it is on the roster
  ///   no more
  public static Plan plan(News news, List<CaseContact> contacts, Map<UUID, Officer> readers) {
    var texts = new ArrayList<NewMessage>();
    var calls = new ArrayList<NewCall>();
    for (CaseContact contact : contacts) {
      switch (WayToTell.of(contact.contact(), contact.number(), news.legal())) {
        case WayToTell.Text(boolean discreet) ->
            contact
                .contact()
                .phone()
                .flatMap(phone -> text(news, contact, phone, discreet))
                .ifPresentOrElse(
                    texts::add, () -> calls.add(call(news, contact, NewCall.Reason.SHORT_NOTICE)));
        case WayToTell.Relay(UUID reader) ->
            news.words()
                .relay()
                .ifPresent(kind ->
                    Optional.ofNullable(readers.get(reader))
                        .flatMap(officer -> relay(news, contact, kind, officer))
                        .ifPresentOrElse(
                            texts::add,
                            () -> calls.add(call(news, contact, NewCall.Reason.CANNOT_READ))));
        case WayToTell.Call(WayToTell.Why why) -> calls.add(call(news, contact, reason(why)));
        case WayToTell.Never _ -> {
          // a stop is kept, and a number that must not be used is not
        }
      }
    }
    return new Plan(texts, calls);
  }

  private static Optional<NewMessage> text(
      News news, CaseContact contact, PhoneNumber phone, boolean discreet) {
    MessageKind kind = discreet ? news.words().discreet() : news.words().plain();
    return message(
        news,
        contact,
        kind,
        phone,
        contact.contact().language(),
        contact.contact().safeHours(),
        Optional.empty());
  }

  private static Optional<NewMessage> relay(
      News news, CaseContact contact, MessageKind kind, Officer reader) {
    return message(
        news,
        contact,
        kind,
        reader.phone(),
        reader.language(),
        SafeHours.DAYTIME,
        Optional.of(reader.id()));
  }

  private static Optional<NewMessage> message(
      News news,
      CaseContact contact,
      MessageKind kind,
      PhoneNumber phone,
      Language language,
      SafeHours hours,
      Optional<UUID> officer) {
    Instant due = hours.next(news.due());
    if (due.isAfter(news.deadline())) {
      return Optional.empty();
    }
    return Optional.of(
        new NewMessage(
            news.event(),
            Optional.of(news.caseId()),
            kind.key(),
            kind.deliveryClass(),
            news.priority(),
            phone,
            language,
            news.facts(),
            due,
            news.deadline(),
            new Addressed(
                Optional.of(contact.id()),
                officer,
                news.hearing(),
                news.legal(),
                Optional.of(hours))));
  }

  private static NewCall call(News news, CaseContact contact, NewCall.Reason reason) {
    return new NewCall(
        news.caseId(),
        Optional.of(contact.id()),
        news.office(),
        reason,
        news.hearing(),
        news.callBy());
  }

  private static NewCall.Reason reason(WayToTell.Why why) {
    return switch (why) {
      case CALL_ONLY -> NewCall.Reason.CALL_ONLY;
      case CANNOT_READ -> NewCall.Reason.CANNOT_READ;
      case NUMBER_UNSURE -> NewCall.Reason.NUMBER_UNSURE;
    };
  }
}
