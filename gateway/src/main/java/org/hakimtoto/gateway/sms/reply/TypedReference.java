package org.hakimtoto.gateway.sms.reply;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hakimtoto.core.value.CaseReference;

/// A reference anywhere in a text, whatever stands around it.
public final class TypedReference {
  /// Nine digits, what looks like one, and up to three marks or blanks between two of them. Never a
  /// part of a longer number.
  private static final Pattern NINE =
      Pattern.compile("(?<![0-9+])[0-9](?:[\\s\\p{Z}\\p{Pd}\\u2212.#]{0,3}[0-9OIL|]){8}(?![0-9])");

  private TypedReference() {}

  /// @param rest the text without it
  /// @param glued whether a letter follows at once
  public record Found(CaseReference reference, String rest, boolean glued) {}

  /// The first with the right check digit, in a text in [ReplyText#capitals].
  public static Optional<Found> in(String capitals) {
    Matcher matcher = NINE.matcher(capitals);
    int from = 0;
    while (from < capitals.length() && matcher.find(from)) {
      int begin = matcher.start();
      int end = matcher.end();
      Optional<CaseReference> reference = CaseReference.parse(digits(matcher.group()));
      if (reference.isPresent()) {
        return Optional.of(
            new Found(
                reference.get(),
                capitals.substring(0, begin) + " " + capitals.substring(end),
                end < capitals.length() && Character.isLetter(capitals.charAt(end))));
      }
      from = begin + 1;
    }
    return Optional.empty();
  }

  private static String digits(String typed) {
    return typed.replaceAll("[^0-9OIL|]", "");
  }
}
