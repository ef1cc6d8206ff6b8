package org.hakimtoto.gateway.sms;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hakimtoto.core.CaseReference;

/// What a text to the short code asks for: pure. Both languages, any case, any punctuation.
public sealed interface SmsCommand {
  /// The status of a case.
  record AskStatus(CaseReference reference) implements SmsCommand {}

  /// Meant as a reference, but not nine digits or with a wrong check digit. Told apart from an
  /// unknown one on purpose: the check digit says nothing of which cases exist.
  record MistypedReference() implements SmsCommand {}

  /// Help was asked for, or nothing was understood.
  record Help() implements SmsCommand {}

  /// Longer texts are not looked at: three SMS in one are no command.
  int MAX_TEXT = 480;

  Set<String> STATUS_WORDS = Set.of("STATUS", "HALI", "KESI", "CASE");

  Pattern WORD_THEN_REST = Pattern.compile("(?s)(\\p{L}+)[^\\p{L}\\p{N}|]*(.*)");
  Pattern LOOKS_LIKE_REFERENCE =
      Pattern.compile("(?=.*\\d)[\\s\\p{Z}\\p{Pd}\\u2212\\dOoIl|./]{6,}");

  static SmsCommand read(String text) {
    if (text.length() > MAX_TEXT) {
      return new Help();
    }
    String trimmed = withoutMarksAround(text);
    if (LOOKS_LIKE_REFERENCE.matcher(trimmed).matches()) {
      return reference(trimmed);
    }
    var words = WORD_THEN_REST.matcher(trimmed);
    if (words.matches() && STATUS_WORDS.contains(words.group(1).toUpperCase(Locale.ROOT))) {
      return words.group(2).isBlank() ? new Help() : reference(words.group(2));
    }
    return new Help();
  }

  private static SmsCommand reference(String typed) {
    var parsed = CaseReference.parse(typed);
    return parsed.isPresent() ? new AskStatus(parsed.get()) : new MistypedReference();
  }

  /// Quotes, brackets, stars and full stops around a text say nothing.
  private static String withoutMarksAround(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && isMark(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isMark(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  private static boolean isMark(char c) {
    return c != '|' && !Character.isLetterOrDigit(c);
  }
}
