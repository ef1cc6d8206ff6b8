package org.hakimtoto.lab.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hakimtoto.lab.simulation.History.Answered;
import org.hakimtoto.lab.simulation.History.Follows;
import org.hakimtoto.lab.simulation.History.Seen;
import org.hakimtoto.lab.simulation.Tables.Case;
import org.hakimtoto.store.crypto.PressKey;

/// Holds a history against what is promised to those who report: pure. [SendChecker] does so for
/// those who are to be told.
final class PressChecker {
  private final House house;
  private final Expectation expectation;

  PressChecker(House house, Expectation expectation) {
    this.house = house;
    this.expectation = expectation;
  }

  /// What is broken, in words; empty: every promise was kept.
  List<String> check(History history) {
    var broken = new ArrayList<String>();
    references(history, broken);
    notSaved(history, broken);
    onceEach(history, broken);
    sameBytes(history, broken);
    followed(history, broken);
    history.savedOver.forEach(session ->
        broken.add("S: a session was saved over what its writer had not read: " + session));
    broken.addAll(SendChecker.check(house, history));
    return broken;
  }

  /// A reference that left a gateway stands for a report that is on disk, as it was told.
  private static void references(History history, List<String> broken) {
    Map<String, Case> cases =
        history.cases.stream().collect(Collectors.toMap(c -> c.reference().shown(), c -> c));
    for (Answered answer : history.answers) {
      Expectation.reference(answer.bytes())
          .filter(reference -> !cases.containsKey(reference))
          .ifPresent(reference ->
              broken.add("G1: " + reference + " was given out and stands for no report"));
    }
    for (Seen seen : history.seen) {
      Optional<Case> found = Expectation.reference(seen.bytes()).map(cases::get);
      found
          .filter(one -> seen.expected().filter(one.report()::equals).isEmpty())
          .filter(_ -> !filedByACopy(history, seen))
          .ifPresent(one ->
              broken.add("G1: " + one.reference().shown() + " tells something else than was said"));
      found
          .filter(one -> !one.session().equals(seen.session()))
          .ifPresent(one -> broken.add("I5: " + one.reference().shown() + " is another caller's"));
    }
  }

  /// Who was told that it is not saved finds it saved only by a further press.
  private void notSaved(History history, List<String> broken) {
    Set<PressKey> filed =
        history.cases.stream().flatMap(c -> c.press().stream()).collect(Collectors.toSet());
    for (Seen seen : history.seen) {
      if (expectation.saysNotSaved(seen.bytes())
          && filed.contains(seen.press())
          && !faulty(history, seen.session())) {
        broken.add("I2: a report was filed by a press that was told 'not saved'");
      }
    }
  }

  private static void onceEach(History history, List<String> broken) {
    Map<PressKey, Integer> presses = new HashMap<>();
    Map<String, Integer> sessions = new HashMap<>();
    for (Case one : history.cases) {
      one.press().ifPresent(press -> presses.merge(press, 1, Integer::sum));
      sessions.merge(one.session(), 1, Integer::sum);
    }
    presses.values().stream()
        .filter(times -> times > 1)
        .forEach(times -> broken.add("I3: one press filed " + times + " reports"));
    sessions.forEach((session, times) -> {
      if (times > 1 && !history.begunAnew.contains(session)) {
        broken.add("I3: one call filed " + times + " reports");
      }
    });
  }

  /// The same callback gets the same bytes, as long as sessions are kept at all; once a call is
  /// over whatever is repeated of it gets its end.
  private static void sameBytes(History history, List<String> broken) {
    Map<PressKey, Set<String>> answers = new HashMap<>();
    for (Answered answer : history.answers) {
      if (!Expectation.promisesNothing(answer.bytes())
          && !faulty(history, answer.session())
          && !endOfAnother(history, answer)) {
        answers.computeIfAbsent(answer.press(), _ -> new HashSet<>()).add(answer.bytes());
      }
    }
    answers.values().stream()
        .filter(bytes -> bytes.size() > 1)
        .forEach(bytes -> broken.add("G2: one callback got different answers: " + bytes));
  }

  /// Whether it is the end that a later press of the call led to; that may have come too late to be
  /// answered.
  private static boolean endOfAnother(History history, Answered answer) {
    return answer.bytes().startsWith("END")
        && (history.unread.contains(answer.session())
            || history.answers.stream()
                .anyMatch(other ->
                    other.session().equals(answer.session())
                        && !other.press().equals(answer.press())
                        && (other.bytes().equals(answer.bytes())
                            || Expectation.promisesNothing(other.bytes())))
            || history.cases.stream()
                .filter(one -> answer.bytes().contains(one.reference().shown()))
                .anyMatch(one -> one.press().filter(answer.press()::equals).isEmpty()));
  }

  private static void followed(History history, List<String> broken) {
    for (Seen seen : history.seen) {
      if (seen.follows() == Follows.NOT_AT_ALL && !filedByACopy(history, seen)) {
        broken.add("I4: no way of the book leads to: " + seen.bytes());
      }
      if (!history.troubled && seen.follows() != Follows.AS_THE_BOOK_SAYS) {
        broken.add("nothing failed, and yet a caller saw: " + seen.bytes());
      }
    }
  }

  /// Whether it is the reference of an earlier press of this call, which was asked once more while
  /// Redis failed, and of which a copy filed what was told.
  private static boolean filedByACopy(History history, Seen seen) {
    return faulty(history, seen.session())
        && seen.expected().isEmpty()
        && history.cases.stream()
            .filter(one -> one.session().equals(seen.session()))
            .anyMatch(one -> seen.bytes().contains(one.reference().shown()));
  }

  private static boolean faulty(History history, String session) {
    return history.forgotten || history.faultySessions.contains(session);
  }
}
