package org.hakimtoto.gateway.api.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.MessageFate;
import org.hakimtoto.store.supervision.CaseTexts;
import org.hakimtoto.store.supervision.CaseTexts.Text;
import org.hakimtoto.store.supervision.LatestNews;
import org.hakimtoto.store.supervision.TheirOffices;

/// The texts about one case, for those who may read its record: whom each was for, what became of
/// it and why, and what happens next.
public final class CaseMessagesApi {
  private final ReadCases cases;
  private final InstantSource clock;

  public CaseMessagesApi(Stores stores, InstantSource clock) {
    this.cases = stores.cases();
    this.clock = clock;
  }

  /// What happens next.
  public enum Next {
    SENDS,
    WAITS_FOR_CARRIER,
    /// Somebody is asked to phone.
    CALLS,
    /// Somebody of the office of the one who looks can be asked to phone.
    CALL_POSSIBLE,
    NONE
  }

  private record Answer(Instant at, List<TextJson> messages) {}

  private record TextJson(
      UUID message,
      TextAbout about,
      String kind,
      MessageFate fate,
      Instant createdAt,
      Instant dueAt,
      Instant since,
      int sent,
      String to,
      Next next,
      boolean called,
      boolean callable,
      Optional<TextWhy> why,
      Optional<UUID> contact,
      Optional<Role> role,
      Optional<String> unit,
      Optional<Long> lateMinutes,
      Optional<Instant> nextAt) {
    static TextJson of(Text text, boolean callable, Instant now) {
      boolean called = text.called() && text.fate().callsForACall();
      return new TextJson(
          text.id(),
          TextAbout.of(text.kind()),
          text.kind().replace('_', '-'),
          text.fate(),
          text.createdAt(),
          text.dueAt(),
          text.stateAt(),
          text.attempts(),
          text.contact().isPresent() ? "family" : text.officer() ? "officer" : "reporter",
          CaseMessagesApi.next(text, called, callable),
          called,
          callable,
          TextWhy.of(text.fate(), text.failure()),
          text.contact(),
          text.role(),
          text.unit(),
          late(text, now),
          CaseMessagesApi.nextAt(text));
    }
  }

  public Map<String, Operation> works() {
    return Map.of("listCaseMessages", Operation.audited(this::list));
  }

  private ApiReply list(Tx tx, ApiRequest call, Officer officer) {
    var view =
        cases
            .read(tx, officer, call.reference(), Channel.API, clock.instant())
            .orElseThrow(Problem.NO_SUCH_CASE::trouble);
    Set<UUID> theirs =
        TheirOffices.of(tx, officer).stream().map(Unit::id).collect(Collectors.toSet());
    // texts are dated by the database
    Instant now = LatestNews.now(tx);
    return ApiReply.ok(
        new Answer(
            now,
            CaseTexts.of(tx, view.id()).stream()
                .map(text -> TextJson.of(text, callable(text, view.file(), theirs), now))
                .toList()));
  }

  /// As [MessagesApi] decides when it is asked.
  private static boolean callable(Text text, CaseFile file, Set<UUID> theirs) {
    return text.fate().callsForACall()
        && !text.called()
        && !file.closed()
        && text.office().filter(theirs::contains).isPresent()
        && text.contact().map(file.contacts()::get).filter(person -> !person.mayBeTold()).isEmpty();
  }

  private static Next next(Text text, boolean called, boolean callable) {
    if (text.fate() == MessageFate.WAITING || nextAt(text).isPresent()) {
      return Next.SENDS;
    }
    if (text.fate() == MessageFate.WITH_CARRIER) {
      return Next.WAITS_FOR_CARRIER;
    }
    return called ? Next.CALLS : callable ? Next.CALL_POSSIBLE : Next.NONE;
  }

  private static Optional<Instant> nextAt(Text text) {
    return switch (text.fate()) {
      case WAITING -> Optional.of(text.dueAt());
      case WITH_CARRIER, NOT_KNOWN -> text.repeatAt();
      case DELIVERED, NOT_DELIVERED, GIVEN_UP, CANCELLED, WITHHELD -> Optional.empty();
    };
  }

  /// By how much it left late, or is late by now; empty: it is in time, or never leaves.
  private static Optional<Long> late(Text text, Instant now) {
    Optional<Instant> left = text.fate() == MessageFate.WAITING ? Optional.of(now) : text.leftAt();
    return left.map(at -> Duration.between(text.dueAt(), at).toMinutes())
        .filter(minutes -> minutes > 0);
  }
}
