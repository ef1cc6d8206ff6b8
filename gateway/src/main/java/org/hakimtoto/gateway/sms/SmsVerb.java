package org.hakimtoto.gateway.sms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words a text may begin with. The longer phrases stand first: `KESI LEO` asks for today,
/// `KESI` for a case.
enum SmsVerb {
  WRONG_PERSON(
      "SI MIMI",
      "SIO MIMI",
      "SIYO MIMI",
      "SIMI",
      "HUYU SI MIMI",
      "MIMI SIYE",
      "NOT ME",
      "IT S NOT ME",
      "IT IS NOT ME",
      "THIS IS NOT ME",
      "WRONG NUMBER",
      "WRONG NO",
      "WRONG PERSON",
      "NAMBARI SI YANGU",
      "NAMBARI SIO YANGU",
      "NAMBARI SI SAHIHI"),
  STOP(
      "OMBA KUACHA",
      "NAOMBA KUACHA",
      "OMBA KUSITISHA",
      "STOP ALL",
      "PLEASE STOP",
      "TAFADHALI SITISHA",
      "TAFADHALI SIMAMISHA",
      "STOP",
      "UNSUBSCRIBE",
      "OPT OUT",
      "SITISHA",
      "SIMAMISHA"),
  /// What a reporter asks of a report.
  WITHDRAW(
      "FUTA RIPOTI",
      "FUTA TAARIFA",
      "FUTA KESI",
      "FUTA",
      "ONDOA RIPOTI",
      "ONDOA TAARIFA",
      "WITHDRAW REPORT",
      "WITHDRAW",
      "CANCEL REPORT",
      "DELETE REPORT",
      "DELETE",
      "WAMEPATANA",
      "WAMEELEWANA",
      "WAMESULUHISHANA",
      "SETTLED"),
  /// Everyday words too: they stop only when little else is said.
  STOP_ALONE(
      "ACHENI",
      "ACHA",
      "KUACHA",
      "NIACHE",
      "NIONDOE",
      "ONDOA",
      "QUIT",
      "END",
      "CANCEL",
      "REMOVE ME"),
  NOT_ARRIVED(
      "HAJAFIKA",
      "HAIJAFIKA",
      "HAWAJAFIKA",
      "HAKUFIKA",
      "NOT ARRIVED",
      "NOT YET ARRIVED",
      "HAS NOT ARRIVED",
      "DID NOT ARRIVE",
      "NOT REACHED"),
  ARRIVED("AMEFIKA", "IMEFIKA", "WAMEFIKA", "FIKA", "ARRIVED", "HAS ARRIVED", "REACHED"),
  ADD("ONGEZA", "ADD"),
  /// The same of those that ask for texts again.
  START_ALONE(
      "ANZA TENA",
      "ANZA",
      "ANZISHA",
      "RUDISHA",
      "NIRUDISHE",
      "START",
      "UNSTOP",
      "RESUME",
      "SUBSCRIBE",
      "OPT IN"),
  TODAY(
      "KESI ZANGU ZA LEO",
      "KESI ZANGU LEO",
      "KESI ZANGU",
      "KESI ZA LEO",
      "KESI LEO",
      "MY CASES TODAY",
      "MY CASES",
      "CASES TODAY",
      "LEO",
      "TODAY"),
  LANGUAGE("LUGHA", "LANGUAGE", "LANG"),
  ENGLISH("ENGLISH", "KIINGEREZA"),
  KISWAHILI("KISWAHILI", "SWAHILI"),
  HELP("HELP", "MSAADA", "AIDE", "SAIDIA", "INFO"),
  STATUS("HALI YA KESI", "STATUS OF CASE", "CASE STATUS", "STATUS", "HALI", "KESI", "CASE"),
  DECLINE("KATAA", "NAKATAA", "DECLINE", "REJECT"),
  CLOSE("FUNGA KESI", "FUNGA", "CLOSE CASE", "CLOSE"),
  STAGE("HATUA", "STAGE"),
  ADJOURN("AHIRISHA", "KUAHIRISHA", "ADJOURN"),
  ACCEPT(
      "OKAY",
      "OKEY",
      "O K",
      "SAWA SAWA",
      "SAWA",
      "ACCEPTED",
      "ACCEPT",
      "NAKUBALI",
      "NIMEKUBALI",
      "TUMEKUBALI",
      "KUBALI",
      "NIMEPOKEA",
      "TUMEPOKEA",
      "ROGER",
      "WILCO",
      "COPY"),
  YES("YES", "NDIYO", "NDIO"),
  NO("NOPE", "NO", "HAPANA");

  /// What follows a verb: the rest of the text.
  record Said(SmsVerb verb, String rest) {}

  /// Shorter words are too near to each other to guess at.
  private static final int GUESSED_FROM = 5;

  /// A slip in these asks for something harmless, or is followed by a code anyway.
  private static final List<SmsVerb> GUESSED =
      List.of(STATUS, TODAY, ENGLISH, KISWAHILI, LANGUAGE, DECLINE, CLOSE, STAGE, ADJOURN);

  private static final Pattern FIRST_WORD = Pattern.compile("(?s)(\\p{L}{4,12})(?!\\p{L})(.*)");

  // ours alone and never changed, though the type cannot say so
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> phrases;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Pattern pattern;

  SmsVerb(String... phrases) {
    this.phrases = List.of(phrases);
    this.pattern =
        Pattern.compile(
            Arrays.stream(phrases)
                .map(SmsVerb::pattern)
                .collect(Collectors.joining("|", "(?s)(?:", ")(?!\\p{L})(.*)")));
  }

  /// The verb a text begins with.
  ///
  /// @param text in capitals, without marks around it
  static Optional<Said> at(String text) {
    for (SmsVerb verb : values()) {
      Matcher matcher = verb.pattern.matcher(text);
      if (matcher.matches()) {
        return Optional.of(new Said(verb, matcher.group(1)));
      }
    }
    return guessed(text);
  }

  /// Thumbs repeat letters, and write `0` for `O` and `1` for `I` and `L`; between the words of a
  /// phrase stands anything or nothing.
  private static String pattern(String phrase) {
    var pattern = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      if (i == 0 || phrase.charAt(i) != phrase.charAt(i - 1)) {
        pattern.append(typed(phrase.charAt(i)));
      }
    }
    return pattern.toString();
  }

  private static String typed(char letter) {
    return switch (letter) {
      case ' ' -> "[^\\p{L}\\p{N}]*+";
      case 'O' -> "(?:O++|0)";
      case 'I' -> "(?:I++|1|L)";
      case 'L' -> "(?:L++|1|I)";
      default -> letter + "++";
    };
  }

  /// One slip in a longer word: a letter too many, too few, wrong, or two of them swapped.
  private static Optional<Said> guessed(String text) {
    Matcher first = FIRST_WORD.matcher(text);
    if (!first.matches()) {
      return Optional.empty();
    }
    for (SmsVerb verb : GUESSED) {
      for (String phrase : verb.phrases) {
        if (phrase.length() >= GUESSED_FROM
            && phrase.indexOf(' ') < 0
            && oneSlip(phrase, first.group(1))) {
          return Optional.of(new Said(verb, first.group(2)));
        }
      }
    }
    return Optional.empty();
  }

  static boolean oneSlip(String word, String typed) {
    int same = 0;
    int most = Math.min(word.length(), typed.length());
    while (same < most && word.charAt(same) == typed.charAt(same)) {
      same++;
    }
    String left = word.substring(same);
    String right = typed.substring(same);
    return tail(left, 1).equals(tail(right, 1))
        || tail(left, 1).equals(right)
        || left.equals(tail(right, 1))
        || swapped(left, right);
  }

  private static boolean swapped(String left, String right) {
    return left.length() >= 2
        && right.length() >= 2
        && left.charAt(0) == right.charAt(1)
        && left.charAt(1) == right.charAt(0)
        && left.substring(2).equals(right.substring(2));
  }

  private static String tail(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }
}
