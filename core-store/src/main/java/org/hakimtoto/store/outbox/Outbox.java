package org.hakimtoto.store.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.store.carrier.RankedCarrier;

/// Messages on their way, as those who send them see them. Leases run on the store's own clock;
/// whether a message is due is asked of the house's clock, which a demo may move. Every write after
/// the claim is fenced by the attempt id.
public interface Outbox {
  /// What a wake-up tells of, so that nobody looks for what is not there.
  enum News {
    RED,
    ALERTS,
    OTHERS,
    DELIVERIES;

    /// In what was told; everything where nothing is said, as releases before did, or what nobody
    /// here knows.
    public static Set<News> in(String told) {
      Set<String> words = Set.copyOf(List.of(told.split(" ", -1)));
      var known =
          Stream.of(values())
              .filter(news -> words.contains(news.name()))
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(News.class)));
      return known.size() == words.size() ? known : EnumSet.allOf(News.class);
    }

    static String told(Collection<News> news) {
      return news.stream().distinct().sorted().map(News::name).collect(Collectors.joining(" "));
    }
  }

  /// Takes the head of the most urgent lane that has something due, under a lease that is committed
  /// when this returns; what it takes is counted as sent that day. Never hands out a message past
  /// its deadline, nor one that somebody else holds.
  List<ClaimedMessage> claim(Instant now, ClaimRequest wanted);

  /// The same, when what may be taken depends on what was sent that day. Of claims like this one
  /// only one runs at a time, so that two workers cannot both take the last of a day.
  List<ClaimedMessage> claim(Instant now, Function<SentToday, ClaimRequest> budget);

  /// Whether something is due in these lanes, whoever holds it. For whoever would have to wait for
  /// others before the claim, which finds nothing where this does.
  boolean anyDue(Instant now, ClaimRequest wanted);

  /// Notes that bytes are about to leave, and which. Returns the ids of those that may be sent; the
  /// lease of the others was lost.
  Set<UUID> markOnTheWire(List<RenderedMessage> tellings, RankedCarrier carrier, Instant now);

  /// Writes what the attempts came to. Returns the ids of those that counted; for the others the
  /// lease was lost meanwhile.
  Set<UUID> settle(List<SendOutcome> verdicts, Instant now);

  /// Both in one step, done as a whole or not at all: what the last attempts came to, and that the
  /// next bytes are about to leave. So no more messages are in doubt at any moment than either has.
  HandedOn settleAndMark(
      List<SendOutcome> verdicts, List<RenderedMessage> next, RankedCarrier carrier, Instant now);

  /// @param settled the ids of those whose verdict counted
  /// @param marked the ids of those that may be sent
  record HandedOn(Set<UUID> settled, Set<UUID> marked) {}

  default boolean markOnTheWire(RenderedMessage telling, RankedCarrier carrier, Instant now) {
    return !markOnTheWire(List.of(telling), carrier, now).isEmpty();
  }

  default boolean settle(ClaimedMessage message, Settlement settlement, Instant now) {
    return !settle(List.of(new SendOutcome(message, settlement)), now).isEmpty();
  }

  /// Takes back leases that ran out: to READY when no byte left, to AMBIGUOUS when some may have.
  /// Returns how many.
  int takeBackLostLeases();

  /// Sends alerts again, marked as a repeat, when their outcome stayed unknown for `after`, or
  /// until the moment they were settled with. One that was repeated already is given up instead,
  /// unless it is of the most urgent lane: that goes on until its deadline.
  List<MovedMessage> repeatUnknownAlerts(Instant now, Duration after);

  /// Gives up what could not be sent in time.
  List<MovedMessage> giveUpLate(Instant now);

  /// Closes what nobody said anything about for `after`: accepted messages, and those of class B
  /// whose outcome is unknown.
  List<MovedMessage> closeUnreported(Duration after);

  /// Puts off to `until` what is due in these lanes: class A when `wanted.alerts` is not 0, class B
  /// when `wanted.others` is not. Returns how many, no more than a lane's limit each time.
  int putOff(Instant now, ClaimRequest wanted, Instant until);

  SentToday sentOn(LocalDate day);
}
