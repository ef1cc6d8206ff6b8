package org.hakimtoto.core.reminder;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/// A trial of when reminders are sent, and in which words. Chance decides, by a key of the trial's
/// own, in which arm a day in court is; an arm leaves out steps of the reminder book that need not
/// be. What the law requires to be told is no reminder, and no step that asks or that an office
/// works by is ever left out or worded anew.
///
/// @param name with which its results are found
/// @param ends the last day on which a day in court that is set takes part
/// @param stopAfter so many days in court of each arm are enough
/// @param approval where those who answer for its ethics said yes
public record ReminderTrial(
    String name, List<Arm> arms, LocalDate begins, LocalDate ends, int stopAfter, String approval) {
  public static final int MOST_ARMS = 4;
  public static final int LEAST_DAYS_IN_COURT = 20;
  public static final int MOST_DAYS = 366;

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{2,29}");
  private static final int LEAST_APPROVAL = 5;
  private static final int MOST_APPROVAL = 80;

  public ReminderTrial {
    arms = List.copyOf(arms);
  }

  /// @param without steps of the book that fall away
  /// @param words the name of other words for the steps that may fall away; empty: those for
  ///   everybody
  public record Arm(String name, Set<String> without, Optional<String> words) {
    public Arm {
      without = Set.copyOf(without);
    }

    public Arm(String name, Set<String> without) {
      this(name, without, Optional.empty());
    }
  }

  /// Whether a step may be left out, or said in other words: it only repeats to a family what it
  /// was told.
  public static boolean optional(ReminderRule rule) {
    return rule.whom() == ReminderRule.Whom.FAMILY && !rule.asks() && !rule.onlyIfUnanswered();
  }

  /// What keeps it from being begun; empty: nothing.
  ///
  /// @param wordings the other words that there are, by name
  /// @param today the day in Kenya
  public Optional<String> fault(ReminderBook book, Set<String> wordings, LocalDate today) {
    if (!NAME.matcher(name).matches()) {
      return Optional.of("name: 3 to 30 of a-z, 0-9, -");
    }
    return armsFault(book, wordings).or(() -> span(today));
  }

  private Optional<String> armsFault(ReminderBook book, Set<String> wordings) {
    var names = new HashSet<String>();
    var ways = new HashSet<List<Object>>();
    if (arms.size() < 2 || arms.size() > MOST_ARMS) {
      return Optional.of("arm: 2 to " + MOST_ARMS);
    }
    for (Arm arm : arms) {
      if (!NAME.matcher(arm.name()).matches() || !names.add(arm.name())) {
        return Optional.of("arm: each with a name of its own, 3 to 30 of a-z, 0-9, -");
      }
      if (!ways.add(List.of(arm.without(), arm.words()))) {
        return Optional.of("arm: two leave out the same in the same words");
      }
      if (!arm.words().stream().allMatch(wordings::contains)) {
        return Optional.of("arm: no such words; there are: " + String.join(", ", wordings));
      }
      if (!arm.without().stream().allMatch(step -> optional(book, step))) {
        return Optional.of("arm: leaves out a step that is none, or that must be sent");
      }
    }
    return Optional.empty();
  }

  private static boolean optional(ReminderBook book, String step) {
    return book.find(step).filter(ReminderTrial::optional).isPresent();
  }

  private Optional<String> span(LocalDate today) {
    if (begins.isBefore(today)
        || ends.isBefore(begins)
        || ends.isAfter(begins.plusDays(MOST_DAYS))) {
      return Optional.of("from, until: from today on, for at most " + MOST_DAYS + " days");
    }
    if (stopAfter < LEAST_DAYS_IN_COURT) {
      return Optional.of("stop-after: at least " + LEAST_DAYS_IN_COURT);
    }
    return approval.strip().length() < LEAST_APPROVAL || approval.length() > MOST_APPROVAL
        ? Optional.of("approval: where it stands, 5 to 80 characters")
        : Optional.empty();
  }

  /// Whether a day in court that is set on this day takes part.
  public boolean takes(LocalDate day) {
    return !day.isBefore(begins) && !day.isAfter(ends);
  }

  /// The arm of a day in court: the same whenever it is asked, and known to nobody without the key.
  public Arm arm(byte[] key, UUID hearing) {
    byte[] drawn = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(hearing.toString());
    return arms.get((int) Long.remainderUnsigned(ByteBuffer.wrap(drawn).getLong(), arms.size()));
  }
}
