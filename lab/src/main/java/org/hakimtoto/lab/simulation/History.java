package org.hakimtoto.lab.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.outbox.FakeOutbox;
import org.hakimtoto.store.outbox.MessageState;

/// What happened: what phones were shown, what the carrier was given, how messages moved.
/// [PressChecker] holds it against the promises.
final class History {
  private final boolean told;
  private final List<String> story = new ArrayList<>();
  private final Map<UUID, MessageState> states = new HashMap<>();
  final List<Answered> answers = new ArrayList<>();
  final List<Seen> seen = new ArrayList<>();
  final List<Sent> sent = new ArrayList<>();
  final List<Moved> moved = new ArrayList<>();

  /// Sessions of which an answer came when nobody waited for it any more, or never came.
  final Set<String> unread = new HashSet<>();

  final Set<String> faultySessions = new HashSet<>();
  final Set<String> begunAnew = new HashSet<>();

  /// Sessions that were saved over what their writer had not read.
  final Set<String> savedOver = new HashSet<>();

  private final Map<String, Long> versions = new HashMap<>();
  final Set<String> refusedNumbers = new HashSet<>();
  List<Tables.Case> cases = List.of();
  List<FakeOutbox.Standing> messages = List.of();
  boolean troubled;

  /// Whether Redis lost everything in it.
  boolean forgotten;

  private Supplier<String> clock = () -> "";

  /// @param told whether it is kept in words
  History(boolean told) {
    this.told = told;
  }

  /// A gateway's answer to a callback, seen or not.
  ///
  /// @param session keyed hash
  record Answered(String session, PressKey press, String bytes) {}

  /// What a phone showed.
  ///
  /// @param expected what was reported by that press, if it sent a report
  record Seen(
      String session, PressKey press, String bytes, Follows follows, Optional<Report> expected) {}

  /// How a screen follows from what its caller saw before.
  enum Follows {
    AS_THE_BOOK_SAYS,
    /// An end that says sorry.
    SORRY,
    /// One that was shown before in this call.
    ONCE_MORE,
    BEGUN_ANEW,
    NOT_AT_ALL
  }

  /// What the carrier took.
  record Sent(String number, String words) {}

  record Moved(UUID message, MessageState from, MessageState to) {}

  void clock(Supplier<String> time) {
    clock = time;
  }

  void tell(Supplier<String> line) {
    if (told) {
      story.add(clock.get() + " " + line.get());
    }
  }

  List<String> story() {
    return List.copyOf(story);
  }

  void sessionFault(String session) {
    faultySessions.add(session);
  }

  /// A session was saved.
  ///
  /// @param over the version that its writer had read; 0: none
  void saved(String session, long over) {
    long before = versions.getOrDefault(session, 0L);
    versions.put(session, over + 1);
    if (over > 0 && before > over) {
      savedOver.add(session);
    }
  }

  /// Notes where the messages stand now.
  void look(List<FakeOutbox.Standing> all) {
    for (FakeOutbox.Standing one : all) {
      MessageState before = states.put(one.id(), one.state());
      if (before != null && before != one.state()) {
        moved.add(new Moved(one.id(), before, one.state()));
        tell(() -> "  message " + one.message().to().e164() + ": " + before + " -> " + one.state());
      }
    }
  }
}
