package org.hakimtoto.gateway.sms;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.gateway.sms.reply.ReplyText;
import org.hakimtoto.gateway.sms.reply.TypedReference;

/// Understands texts as thumbs type them. Total: every text is some command, and no text of any
/// kind makes it throw. Its work is bounded by [SmsCommand#MAX_TEXT].
final class SmsReader {
  private static final int REFERENCE_DIGITS = 9;
  private static final int CODE_DIGITS = 6;

  /// Nothing but digits, what looks like one, and what stands between them.
  private static final Pattern LOOKS_LIKE_REFERENCE =
      Pattern.compile("(?=.*[0-9])[\\s\\p{Z}\\p{Pd}\\u22120-9OIL|./]{6,}");

  /// `482-137-559#2`, as the Judiciary's own short code has it.
  private static final Pattern WITH_OPTION = Pattern.compile("([^#*]{6,})[#*]\\s*([0-9]{1,2})");

  /// `482-137-559 OK`: the number first.
  private static final Pattern REFERENCE_FIRST =
      Pattern.compile("(?s)([0-9][^\\p{L}]*[0-9])[^\\p{L}\\p{N}]*(\\p{L}{2,}.*)");

  private static final Pattern ONE_OR_TWO = Pattern.compile("([12])(?!\\p{N})[^\\p{N}]*");

  /// Words people put before a number.
  private static final Pattern FILLERS =
      Pattern.compile(
          "(?<![\\p{L}])(REFERENCE|REF|KUMBUKUMBU|NAMBARI|NUMBER|CODE|KODI|CASE|KESI|STAGE|HATUA|KWA"
              + "|HADI|YA|TO|NO|OF|THE|NA|AND|PLEASE|TAFADHALI)(?![\\p{L}])");

  private static final Pattern POLITE =
      Pattern.compile(
          "(?<![\\p{L}])(PLEASE|PLS|TAFADHALI|SMS|UJUMBE|JUMBE|MESSAGES?|TEXTS?|KUTUMA|KUNITUMIA|NOW|SASA|KESI|ZANGU|CASES?|ASANTE|THANKS?|THANK"
              + " YOU)(?![\\p{L}])");

  private static final Pattern GREETING =
      Pattern.compile(
          "^(?:(?:PLEASE|PLS|PLZ|TAFADHALI|KINDLY|NAOMBA|NIPE|NITUMIE|GIVE ME|SEND"
              + " ME|HELLO|HI|HEY|HABARI(?: YAKO|"
              + " ZENU)?|JAMBO|SHIKAMOO|SALAMU|SAMAHANI|SORRY|DEAR|SIR|MADAM|AFANDE|GOOD"
              + " (?:MORNING|AFTERNOON|EVENING)|MORNING|THANKS|ASANTE)(?![\\p{L}])[^\\p{L}\\p{N}]*"
              + "){1,3}");

  private static final Pattern SIGNATURE =
      Pattern.compile("(?s)[\\r\\n]+[ \\t]*(?:--|\u2013|\u2014|__)[^0-9]*$");

  private static final Pattern ACCEPTING =
      Pattern.compile(
          "(?<![\\p{L}])(ACCEPT|ACCEPTED|ACCEPTING|NAKUBALI|NIMEKUBALI|TUMEKUBALI|TUNAKUBALI|KUBALI"
              + "|IMEKUBALIWA|NIMEPOKEA|NIMEIPOKEA|TUMEPOKEA|TUMEIPOKEA|SAWA|OK|OKAY)(?![\\p{L}])");

  /// Words beside which nothing is accepted.
  private static final Pattern TURNING =
      Pattern.compile(
          "(?<![\\p{L}])(NOT|NO|CANNOT|CANT|CAN T|DONT|DON T|WONT|SI|SIO|SIYO|HAPANA|SIKUBALI"
              + "|HATUKUBALI|SIWEZI|HATUWEZI|BADO|LAKINI|BUT|KATAA|NAKATAA|DECLINE|REJECT|IF|KAMA"
              + "|WHEN|WHO|NANI|LINI)(?![\\p{L}])");

  private static final Pattern ADD_VERB =
      Pattern.compile(
          "(?iu)^[^\\p{L}]*(?:please |tafadhali )?(?:ongeza|add)(?!\\p{L})[^\\p{L}\\p{N}]*");

  private static final Pattern NINE_DIGITS =
      Pattern.compile("[0-9](?:[\\s\\p{Z}\\p{Pd}.#/]{0,3}[0-9OoIl|]){8}[\\s:,.-]*");

  private static final Pattern STAGE_LETTER = Pattern.compile("[RJCXD]");

  private SmsReader() {}

  static SmsCommand read(String text) {
    if (text.length() > SmsCommand.MAX_TEXT) {
      return new SmsCommand.Help();
    }
    return command(text, withoutMarksAround(withoutSignature(capitals(text))));
  }

  private static SmsCommand command(String text, String clean) {
    if (LOOKS_LIKE_REFERENCE.matcher(clean).matches()) {
      return status(clean, SmsCommand.About.ALL);
    }
    Matcher alone = ONE_OR_TWO.matcher(clean);
    if (alone.matches() && yesOrNo(clean.substring(1), clean.charAt(0) == '1')) {
      return new SmsCommand.Confirm(clean.charAt(0) == '1');
    }
    return option(clean)
        .or(() -> SmsVerb.at(clean).map(said -> said(text, said)))
        .or(() -> politely(text, clean))
        .orElseGet(() -> turned(text, clean));
  }

  /// `Please STATUS 482137559`: the courtesy is no part of what is asked.
  private static Optional<SmsCommand> politely(String text, String clean) {
    String asked = GREETING.matcher(clean).replaceFirst("");
    return asked.equals(clean) || asked.isEmpty()
        ? Optional.empty()
        : Optional.of(command(text, withoutMarksAround(asked)));
  }

  /// A line of dashes and what is below it is somebody's name.
  private static String withoutSignature(String capitals) {
    return SIGNATURE.matcher(capitals).replaceFirst("");
  }

  private static SmsCommand said(String text, SmsVerb.Said said) {
    String rest = said.rest();
    return switch (said.verb()) {
      case WRONG_PERSON ->
          longNumber(rest) ? named(rest, SmsCommand.Objection::new) : new SmsCommand.WrongPerson();
      case STOP -> new SmsCommand.Stop();
      case STOP_ALONE -> saysMore(rest) ? new SmsCommand.Help() : new SmsCommand.Stop();
      case START_ALONE -> saysMore(rest) ? new SmsCommand.Help() : new SmsCommand.Start();
      case TODAY -> saysMore(rest) ? new SmsCommand.Help() : new SmsCommand.AskToday();
      case LANGUAGE -> language(rest);
      case ENGLISH ->
          saysMore(rest) ? new SmsCommand.Help() : new SmsCommand.Speak(Language.ENGLISH);
      case KISWAHILI ->
          saysMore(rest) ? new SmsCommand.Help() : new SmsCommand.Speak(Language.KISWAHILI);
      case HELP -> new SmsCommand.Help();
      case STATUS -> asked(rest);
      case WITHDRAW -> named(rest, SmsCommand.Withdraw::new);
      case NOT_ARRIVED -> named(rest, SmsCommand.NotArrived::new);
      case ARRIVED -> change(rest, SmsCommand.Arrived::new);
      case ADD -> named(rest, reference -> new SmsCommand.AddNote(reference, added(text)));
      case DECLINE -> change(rest, SmsCommand.Decline::new);
      case CLOSE -> change(rest, SmsCommand.Close::new);
      case STAGE -> move(rest);
      case ADJOURN -> CourtDayReader.read(rest);
      case ACCEPT -> hasDigit(rest) ? accept(rest) : new SmsCommand.Help();
      case YES -> longNumber(rest) ? accept(rest) : confirm(rest, true);
      case NO -> longNumber(rest) ? change(rest, SmsCommand.Decline::new) : confirm(rest, false);
    };
  }

  /// The number came first: `482137559 OK`.
  private static SmsCommand turned(String text, String clean) {
    Matcher turned = REFERENCE_FIRST.matcher(clean);
    if (!turned.matches() || !longNumber(turned.group(1))) {
      return accepting(clean).orElseGet(SmsCommand.Help::new);
    }
    Optional<SmsVerb.Said> said = SmsVerb.at(turned.group(2));
    return said.map(
            verb -> said(text, new SmsVerb.Said(verb.verb(), turned.group(1) + " " + verb.rest())))
        .orElseGet(() -> accepting(clean).orElseGet(SmsCommand.MistypedReference::new));
  }

  /// `Tumeipokea, case 482137559, sawa`: a word of accepting and a reference anywhere, and no word
  /// that turns it.
  private static Optional<SmsCommand> accepting(String clean) {
    return ACCEPTING.matcher(clean).find() && !TURNING.matcher(clean).find()
        ? beside(clean).map(SmsCommand.Accept::new)
        : Optional.empty();
  }

  /// The one reference among other words; empty when there are other long numbers.
  private static Optional<CaseReference> beside(String typed) {
    return TypedReference.in(typed)
        .filter(found -> !found.glued() && onlyDigits(found.rest()).length() < CODE_DIGITS)
        .map(TypedReference.Found::reference);
  }

  private static String onlyDigits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  /// What concerns one case, with words beside it.
  private static SmsCommand named(String rest, Function<CaseReference, SmsCommand> making) {
    if (!hasDigit(rest)) {
      return new SmsCommand.Help();
    }
    return TypedReference.in(rest)
        .map(found -> making.apply(found.reference()))
        .orElseGet(SmsCommand.MistypedReference::new);
  }

  /// What is added, as it was typed: without the verb and the reference.
  private static String added(String text) {
    String rest = ADD_VERB.matcher(text.strip()).replaceFirst("");
    return NINE_DIGITS.matcher(rest).replaceFirst(" ").strip();
  }

  private static SmsCommand asked(String rest) {
    if (withoutMarksAround(rest).isEmpty()) {
      return new SmsCommand.Help();
    }
    String clean = withoutMarksAround(rest);
    return option(clean).orElseGet(() -> status(clean, SmsCommand.About.ALL));
  }

  private static Optional<SmsCommand> option(String clean) {
    Matcher matcher = WITH_OPTION.matcher(clean);
    if (!matcher.matches() || hasOtherLetters(withoutFillers(matcher.group(1)))) {
      return Optional.empty();
    }
    String reference = matcher.group(1);
    return Optional.of(
        switch (matcher.group(2)) {
          case "1" -> status(reference, SmsCommand.About.ALL);
          case "2" -> status(reference, SmsCommand.About.NEXT_DATE);
          case "3" -> status(reference, SmsCommand.About.OFFICE);
          default -> new SmsCommand.Help();
        });
  }

  private static SmsCommand status(String typed, SmsCommand.About about) {
    return reference(withoutFillers(typed))
        .or(() -> beside(typed))
        .<SmsCommand>map(reference -> new SmsCommand.AskStatus(reference, about))
        .orElseGet(SmsCommand.MistypedReference::new);
  }

  private static SmsCommand accept(String rest) {
    if (TURNING.matcher(rest).find()) {
      return new SmsCommand.Help();
    }
    return reference(withoutFillers(rest))
        .or(() -> beside(rest))
        .<SmsCommand>map(SmsCommand.Accept::new)
        .orElseGet(SmsCommand.MistypedReference::new);
  }

  private static SmsCommand confirm(String rest, boolean yes) {
    return yesOrNo(rest, yes) ? new SmsCommand.Confirm(yes) : new SmsCommand.Help();
  }

  /// Whether what is said besides agrees with the answer: `1 ndiyo`, `2. Hapana asante`.
  private static boolean yesOrNo(String rest, boolean yes) {
    String agreeing =
        yes
            ? "YES|YEAH|NDIYO|NDIO|NITAFIKA|NITAKUJA|SAWA|OK|1"
            : "NO|HAPANA|LA|SITAFIKA|SITAKUJA|2";
    String left = rest.replaceAll("(?<![\\p{L}\\p{N}])(" + agreeing + ")(?![\\p{L}\\p{N}])", " ");
    return !saysMore(left) && !hasDigit(left);
  }

  private static SmsCommand language(String rest) {
    return switch (rest.replaceAll("[^\\p{L}]", "")) {
      case "EN", "ENG", "ENGLISH", "KIINGEREZA" -> new SmsCommand.Speak(Language.ENGLISH);
      case "SW", "SWA", "KISWA", "SWAHILI", "KISWAHILI" -> new SmsCommand.Speak(Language.KISWAHILI);
      default -> new SmsCommand.Help();
    };
  }

  private interface Making {
    SmsCommand of(CaseReference reference, String code);
  }

  private static SmsCommand change(String rest, Making making) {
    String said = POLITE.matcher(rest).replaceAll(" ");
    return hasDigit(said)
        ? change(digits(withoutFillers(said)), making, said)
        : new SmsCommand.Help();
  }

  /// Nine digits of the reference, then six of the code; a person may put the code first.
  private static SmsCommand change(String digits, Making making, String typed) {
    if (hasOtherLetters(withoutFillers(typed))
        || digits.length() > REFERENCE_DIGITS + CODE_DIGITS
        || digits.length() < REFERENCE_DIGITS) {
      return new SmsCommand.MistypedReference();
    }
    Optional<CaseReference> first = CaseReference.parse(digits.substring(0, REFERENCE_DIGITS));
    if (first.isPresent()) {
      return making.of(first.get(), code(digits.substring(REFERENCE_DIGITS)));
    }
    int behind = digits.length() - REFERENCE_DIGITS;
    return CaseReference.parse(digits.substring(behind))
        .map(reference -> making.of(reference, code(digits.substring(0, behind))))
        .orElseGet(SmsCommand.MistypedReference::new);
  }

  static String code(String digits) {
    return digits.length() == CODE_DIGITS ? digits : "";
  }

  /// The letter of the stage may stand before or after the reference, and its digit apart.
  private static SmsCommand move(String rest) {
    String typed = withoutFillers(rest);
    if (!hasDigit(typed)) {
      return new SmsCommand.Help();
    }
    Matcher letter = STAGE_LETTER.matcher(typed);
    if (!letter.find() || hasOtherLetters(letter.replaceFirst(" "))) {
      return new SmsCommand.UnknownStage();
    }
    String before = digits(typed.substring(0, letter.start()));
    String after = digits(typed.substring(letter.end()));
    boolean numbered = !letter.group().equals("D");
    if (numbered && after.isEmpty()) {
      return new SmsCommand.UnknownStage();
    }
    String code = numbered ? letter.group() + after.charAt(0) : letter.group();
    String numbers = before + (numbered ? after.substring(1) : after);
    if (numbers.isEmpty()) {
      return new SmsCommand.Help();
    }
    return stage(code)
        .map(stage ->
            change(numbers, (reference, key) -> new SmsCommand.Move(reference, stage, key), ""))
        .orElseGet(SmsCommand.UnknownStage::new);
  }

  private static Optional<Stage> stage(String code) {
    return Arrays.stream(Stage.values()).filter(stage -> stage.code().equals(code)).findFirst();
  }

  private static Optional<CaseReference> reference(String typed) {
    String digits = digits(typed);
    return digits.length() == REFERENCE_DIGITS && !hasOtherLetters(typed)
        ? CaseReference.parse(digits)
        : Optional.empty();
  }

  static String withoutFillers(String text) {
    return FILLERS.matcher(text).replaceAll(" ");
  }

  static boolean hasOtherLetters(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.isLetter(c) && c != 'O' && c != 'I' && c != 'L');
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean longNumber(String text) {
    return hasDigit(text) && digits(withoutFillers(text)).length() >= CODE_DIGITS;
  }

  /// Whether more than a courtesy is left.
  private static boolean saysMore(String rest) {
    return POLITE.matcher(rest).replaceAll(" ").codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// Every digit, and the letters that stand for one.
  static String digits(String text) {
    return text.chars()
        .map(c ->
            switch (c) {
              case 'O' -> '0';
              case 'I', 'L', '|' -> '1';
              default -> c;
            })
        .filter(c -> c >= '0' && c <= '9')
        .mapToObj(c -> Character.toString(c))
        .collect(Collectors.joining());
  }

  private static String capitals(String text) {
    return ReplyText.capitals(text, SmsCommand.MAX_TEXT);
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
