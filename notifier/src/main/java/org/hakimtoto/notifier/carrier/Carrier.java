package org.hakimtoto.notifier.carrier;

import java.util.Optional;
import org.hakimtoto.store.carrier.RankedCarrier;
import org.hakimtoto.store.outbox.ClaimedMessage;

/// Somebody who carries our SMS. An implementation sends **once**: it never tries again by itself,
/// follows no redirect, and says [SendResult.Unknown] whenever bytes may have left and no clear
/// answer came back. A carrier that throws is taken as unknown.
public interface Carrier extends Carriers, AutoCloseable {
  /// [#state]: nothing is known to stand against sending.
  String UP = "up";

  /// The name under which messages and delivery reports are kept. Two accounts with one carrier
  /// have the same: its message ids are told apart by themselves.
  String name();

  /// Its name, and whether it is the first or the second: one alone is the first.
  default RankedCarrier ranked() {
    return RankedCarrier.first(name());
  }

  /// Blocking; ends within ten seconds.
  SendResult send(OutgoingSms sms);

  /// In a word of ours, what keeps it from sending now, as far as is known. Asks nobody.
  default String state() {
    return UP;
  }

  /// What is wrong with our account there, found out by asking for it; empty: it is well, or there
  /// is none. Sends nothing. Blocking; ends within ten seconds.
  default Optional<String> fault() {
    return Optional.empty();
  }

  /// One carrier alone carries everything.
  @Override
  default Carrier carrierFor(ClaimedMessage message) {
    return this;
  }

  /// Lets go of what it holds; nothing is sent after it.
  @Override
  default void close() {
    // most hold nothing
  }
}
