package org.hakimtoto.gateway.sms.reply;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.sms.reply.Reply.Meaning;
import org.hakimtoto.gateway.sms.reply.Reply.Which;

/// Reads what people answer in their own words: pure, and total. Nothing that is read here changes
/// a day, a number or a case: it makes an answer, a stop, or a task for an officer, and where two
/// readings are possible the one that leads to a phone call is taken.
public final class ReplyReader {
  /// Longer texts are read as far as this.
  public static final int MOST = 480;

  private static final ReplyWords WORDS = ReplyWords.shipped();

  /// `A1`, `1A`, or `A` and `1`: the letter of a question and the answer to it.
  private static final Pattern LETTERED = Pattern.compile("([A-H])([12])|([12])([A-H])");

  private static final Set<ReplyIntent> SILENT =
      EnumSet.of(ReplyIntent.COURTESY, ReplyIntent.THANKS);

  private ReplyReader() {}

  /// @param passesOn whether they were asked to tell others, so that `NIMEWAAMBIA` is an answer
  public static Reply read(String text, boolean passesOn) {
    String capitals = ReplyText.capitals(text, MOST);
    Optional<TypedReference.Found> found = TypedReference.in(capitals);
    List<String> words = ReplyText.words(found.map(TypedReference.Found::rest).orElse(capitals));
    Answer answer = answer(words, found.map(TypedReference.Found::reference));
    var spotted = new Spotted(answer.rest(), WORDS);
    Meaning meaning = meaning(answer, spotted, passesOn, capitals.indexOf('?') >= 0);
    return reply(text, meaning, answer, spotted);
  }

  private static Reply reply(String text, Meaning meaning, Answer answer, Spotted spotted) {
    boolean fear = spotted.has(ReplyIntent.FEAR);
    boolean noted =
        meaning != Meaning.AUTOREPLY
            && (spotted.telling() || (meaning == Meaning.UNREAD && answer.saysAnything()));
    return new Reply(
        meaning,
        answer.which(),
        fear || spotted.has(ReplyIntent.HELP) || meaning == Meaning.PHONE_ME,
        fear,
        noted ? text.strip() : "",
        meaning != Meaning.UNREAD && meaning != Meaning.CONTRADICTION && !spotted.saysMore(),
        spotted.language());
  }

  private static Meaning meaning(
      Answer answer, Spotted said, boolean passesOn, boolean questioned) {
    if (said.has(ReplyIntent.AUTOREPLY)) {
      return Meaning.AUTOREPLY;
    }
    boolean no = said.has(ReplyIntent.NO) || (passesOn && said.has(ReplyIntent.NOT_TOLD));
    boolean yes = said.has(ReplyIntent.YES) || (passesOn && said.has(ReplyIntent.TOLD));
    if (answer.digit().isPresent()) {
      return numbered(answer.digit().get().equals("1"), yes, no, said);
    }
    return said.first(ReplyIntent.WRONG_PERSON, ReplyIntent.SHARED_PHONE, ReplyIntent.STOP)
        .map(ReplyReader::of)
        .or(() -> inWords(yes, no, said, questioned))
        .or(() ->
            said.first(
                    ReplyIntent.UNWILLING,
                    ReplyIntent.FEAR,
                    ReplyIntent.HELP,
                    ReplyIntent.LATE,
                    ReplyIntent.NEW_NUMBER,
                    ReplyIntent.WHO,
                    ReplyIntent.ENGLISH,
                    ReplyIntent.KISWAHILI,
                    ReplyIntent.START,
                    ReplyIntent.STATUS)
                .map(ReplyReader::of))
        .orElseGet(() -> otherwise(answer, said));
  }

  /// Nothing but a reference asks how it stands.
  private static Meaning otherwise(Answer answer, Spotted said) {
    if (answer.which().reference().isPresent() && !said.saysMore()) {
      return Meaning.STATUS;
    }
    return said.has(ReplyIntent.THANKS) && !said.saysMore() ? Meaning.THANKS : Meaning.UNREAD;
  }

  private static Meaning numbered(boolean one, boolean yes, boolean no, Spotted said) {
    if (one ? no : yes && !no) {
      return Meaning.CONTRADICTION;
    }
    if (one && hangsOnSomething(said)) {
      return Meaning.PHONE_ME;
    }
    return one ? Meaning.YES : Meaning.NO;
  }

  private static Optional<Meaning> inWords(
      boolean yes, boolean no, Spotted said, boolean questioned) {
    if (no) {
      boolean turned = yes && said.onlyBareNoBeforeYes();
      return Optional.of(turned ? Meaning.CONTRADICTION : Meaning.NO);
    }
    if (hangsOnSomething(said)) {
      return Optional.of(Meaning.PHONE_ME);
    }
    if (!yes) {
      return Optional.empty();
    }
    if (said.has(ReplyIntent.STATUS)) {
      return Optional.of(Meaning.STATUS);
    }
    return Optional.of(questioned ? Meaning.CONTRADICTION : Meaning.YES);
  }

  private static boolean hangsOnSomething(Spotted said) {
    return said.has(ReplyIntent.UNSURE) || said.has(ReplyIntent.ANOTHER_DAY);
  }

  private static Meaning of(ReplyIntent intent) {
    return switch (intent) {
      case WRONG_PERSON -> Meaning.WRONG_PERSON;
      case SHARED_PHONE -> Meaning.SHARED_PHONE;
      case STOP -> Meaning.STOP;
      case UNWILLING -> Meaning.UNWILLING;
      case START -> Meaning.START;
      case WHO -> Meaning.WHO;
      case ENGLISH -> Meaning.ENGLISH;
      case KISWAHILI -> Meaning.KISWAHILI;
      case STATUS -> Meaning.STATUS;
      case THANKS -> Meaning.THANKS;
      case AUTOREPLY -> Meaning.AUTOREPLY;
      case YES, TOLD -> Meaning.YES;
      case NO, NOT_TOLD -> Meaning.NO;
      case FEAR, HELP, LATE, NEW_NUMBER, UNSURE, ANOTHER_DAY -> Meaning.PHONE_ME;
      case COURTESY -> Meaning.UNREAD;
    };
  }

  /// The digit and the letter a text begins with, and what else it says.
  private record Answer(Optional<String> digit, Which which, List<String> rest) {
    boolean saysAnything() {
      return !rest.isEmpty();
    }
  }

  /// A digit counts alone or first, courtesies left aside.
  private static Answer answer(List<String> words, Optional<CaseReference> reference) {
    int at = 0;
    while (at < words.size() && silent(words.get(at))) {
      at++;
    }
    List<String> front = words.subList(at, words.size());
    Optional<String> one = front.stream().findFirst();
    Matcher lettered =
        LETTERED.matcher(String.join("", front.subList(0, Math.min(2, front.size()))));
    Matcher glued = LETTERED.matcher(one.orElse(""));
    if (glued.matches() || lettered.matches()) {
      Matcher read = glued.matches() ? glued : lettered;
      boolean letterFirst = read.group(1) != null;
      return answered(
          words,
          at,
          glued.matches() ? 1 : 2,
          letterFirst ? read.group(2) : read.group(3),
          new Which(Optional.of(letterFirst ? read.group(1) : read.group(4)), reference, false));
    }
    boolean numbered = one.filter(word -> word.equals("1") || word.equals("2")).isPresent();
    if (numbered && !counting(front)) {
      return answered(
          words,
          at,
          1,
          one.orElseThrow(),
          new Which(Optional.empty(), reference, reference.isEmpty()));
    }
    return new Answer(Optional.empty(), new Which(Optional.empty(), reference, false), words);
  }

  /// `1 2`, or a number in two parts: no answer.
  private static boolean counting(List<String> front) {
    return front.size() > 1
        && front.get(1).chars().allMatch(Character::isDigit)
        && !front.get(1).equals(front.getFirst());
  }

  private static Answer answered(List<String> words, int at, int taken, String digit, Which which) {
    var rest = new ArrayList<>(words.subList(0, at));
    rest.addAll(words.subList(at + taken, words.size()));
    return new Answer(Optional.of(digit), which, List.copyOf(rest));
  }

  private static boolean silent(String word) {
    return WORDS.of(List.of(word)).stream().anyMatch(phrase -> SILENT.contains(phrase.intent()));
  }
}
