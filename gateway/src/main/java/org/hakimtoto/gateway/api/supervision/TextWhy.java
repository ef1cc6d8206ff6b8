package org.hakimtoto.gateway.api.supervision;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.store.outbox.MessageFate;

/// Why a text did not arrive, or has not left, in a word that people know; the codes of carriers
/// are finer. Pure.
public enum TextWhy {
  /// The person must not be texted.
  NOT_TO_BE_TEXTED,
  /// The person wants no texts.
  STOPPED,
  CALL_ONLY,
  NUMBER_UNSURE,
  NO_SUCH_NUMBER,
  /// The owner of the number, or the network, keeps our texts away from it.
  BLOCKED_THERE,
  SWITCHED_OFF,
  /// It waits for the hours at which the person may be texted.
  SAFE_HOURS,
  CARRIER_TROUBLE,
  TOO_LATE,
  /// What it told was no longer so.
  NO_LONGER_SO,
  OFFICER_GONE,
  /// A trial goes on, and the number is not listed in it.
  TRIAL,
  /// The carrier never said.
  NO_WORD,
  REFUSED;

  private static final Set<String> THEIRS =
      Set.of("userinblacklist", "donotdisturb", "donotdisturbrejection");
  private static final Set<String> NO_NUMBER =
      Set.of("invalidphonenumber", "unsupportednumbertype", "couldnotroute");
  private static final Set<String> CHANGED = Set.of("hearingchanged", "caseclosed", "callended");
  private static final Set<String> OURS =
      Set.of("insufficientcredit", "insufficientbalance", "invalidsenderid", "invalidlinkid");

  /// @param failure a code of the house or of a carrier; empty: none was kept
  static Optional<TextWhy> of(MessageFate fate, String failure) {
    return switch (fate) {
      case DELIVERED, WITH_CARRIER -> Optional.empty();
      case WAITING -> failure.isEmpty() ? Optional.empty() : Optional.of(waiting(failure));
      case CANCELLED -> Optional.of(NO_LONGER_SO);
      case WITHHELD -> Optional.of(TRIAL);
      case NOT_KNOWN -> Optional.of(NO_WORD);
      case NOT_DELIVERED, GIVEN_UP -> Optional.of(ended(failure));
    };
  }

  private static TextWhy waiting(String failure) {
    return switch (word(failure)) {
      case "safehours" -> SAFE_HOURS;
      case "absentsubscriber" -> SWITCHED_OFF;
      default -> CARRIER_TROUBLE;
    };
  }

  private static TextWhy ended(String failure) {
    String word = word(failure);
    if (THEIRS.contains(word)) {
      return BLOCKED_THERE;
    }
    if (NO_NUMBER.contains(word)) {
      return NO_SUCH_NUMBER;
    }
    if (CHANGED.contains(word)) {
      return NO_LONGER_SO;
    }
    if (OURS.contains(word)) {
      return CARRIER_TROUBLE;
    }
    return switch (word) {
      case "donotcontact" -> NOT_TO_BE_TEXTED;
      case "stopped" -> STOPPED;
      case "callonly" -> CALL_ONLY;
      case "numberunsure" -> NUMBER_UNSURE;
      case "absentsubscriber" -> SWITCHED_OFF;
      case "deadline" -> TOO_LATE;
      case "officergone" -> OFFICER_GONE;
      case "unknowntwice", "leaselost", "" -> NO_WORD;
      default -> REFUSED;
    };
  }

  private static String word(String failure) {
    return failure.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
