package org.hakimtoto.lab.day;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.lab.day.People.Officer;
import org.hakimtoto.lab.day.Texted.Text;
import org.hakimtoto.lab.load.Forms;
import org.hakimtoto.lab.load.Line;
import org.hakimtoto.lab.load.Step;

/// Those who get texts, and what they do: officers accept by SMS or by dialling, or do not; ask how
/// a case stands; families say whether they come. What each does hangs on the seed and on the text.
final class Offices {
  static final String BY_SMS = "acceptances by SMS";
  static final String BY_USSD = "acceptances by USSD";
  static final String QUESTIONS = "questions by SMS";
  static final String ANSWERS = "families' answers";

  private static final Pattern ASKS = Pattern.compile("(?:OK|SAWA) (\\d{9}) (?:to|kwa) ");
  private static final Pattern TAKEN = Pattern.compile("^(\\d{3}-\\d{3}-\\d{3}): accepted by your");
  private static final Pattern COMING = Pattern.compile("Jibu (\\w?)1 ndiyo");
  private static final String FAMILIES = "+25476";

  private static final double ACCEPTED_BY_SMS = 0.6;
  private static final double ACCEPTED_BY_USSD = 0.7;
  private static final double ASKED = 0.25;
  private static final double COME = 0.8;

  /// An officer reads a text within two of five hundred parts of a day: three minutes.
  private static final double READ_WITHIN = 1.0 / 500;

  private final Scale scale;
  private final Network network;
  private final People people;
  private final Desks desks;
  private final Weather weather;
  private final Crowd crowd;
  private final Met met;
  private final Set<String> done = ConcurrentHashMap.newKeySet();
  private final AtomicInteger families = new AtomicInteger();
  private final AtomicInteger ids = new AtomicInteger();

  Offices(
      Scale scale,
      Network network,
      People people,
      Desks desks,
      Weather weather,
      Crowd crowd,
      Met met) {
    this.scale = scale;
    this.network = network;
    this.people = people;
    this.desks = desks;
    this.weather = weather;
    this.crowd = crowd;
    this.met = met;
  }

  /// Somebody gets a text and does what they do then.
  void got(Text text) throws InterruptedException {
    if (!text.taken()) {
      return;
    }
    var chance = new Random(Objects.hash(scale.seed(), text.to(), text.words()));
    Optional<Officer> officer = people.officer(text.to());
    if (officer.isPresent()) {
      got(officer.get(), text, chance);
    } else if (text.to().startsWith(FAMILIES)) {
      answered(text, chance);
    }
  }

  private void got(Officer officer, Text text, Random chance) throws InterruptedException {
    Matcher asks = ASKS.matcher(text.words());
    Matcher taken = TAKEN.matcher(text.words());
    if (asks.find() && done.add(officer.phone() + asks.group(1))) {
      accepted(officer, asks.group(1), chance);
    } else if (officer.ofChildren() && taken.find() && done.add("day " + taken.group(1))) {
      int family = families.incrementAndGet();
      if (family <= scale.of(Scale.HEARINGS)) {
        String number = FAMILIES + String.format(Locale.ROOT, "%07d", family);
        crowd.does(() -> desks.setDay(officer, taken.group(1), number, chance));
      }
    }
  }

  private void accepted(Officer officer, String digits, Random chance) throws InterruptedException {
    double drawn = chance.nextDouble();
    if (drawn < ACCEPTED_BY_SMS) {
      String word = chance.nextBoolean() ? "OK " : "SAWA ";
      texts(officer.phone(), word + digits, BY_SMS, chance);
    } else if (drawn < ACCEPTED_BY_USSD && people.dials(officer)) {
      crowd.does(() -> {
        if (crowd.rests(soon(chance)) && dials(officer, digits, chance)) {
          met.did(BY_USSD);
        }
      });
    }
    if (chance.nextDouble() < ASKED) {
      texts(officer.phone(), "STATUS " + digits, QUESTIONS, chance);
    }
  }

  private void answered(Text text, Random chance) throws InterruptedException {
    Matcher coming = COMING.matcher(text.words());
    if (coming.find()) {
      String answer = coming.group(1) + (chance.nextDouble() < COME ? "1" : "2");
      texts(text.to(), answer, ANSWERS, chance);
    }
  }

  /// Who reported asks what became of it.
  void asks(String phone, CaseReference reference, Random chance) throws InterruptedException {
    texts(phone, "HALI " + reference.digits(), QUESTIONS, chance);
  }

  private void texts(String phone, String words, String counted, Random chance)
      throws InterruptedException {
    String id = "day-" + ids.incrementAndGet();
    crowd.does(() -> {
      if (!crowd.rests(soon(chance))) {
        return;
      }
      long begun = System.nanoTime();
      Optional<Line.Answer> answer = network.callback("sms", Forms.text(id, phone, words), chance);
      met.tally().took(Step.SMS, System.nanoTime() - begun);
      if (answer.filter(one -> one.status() == 200).isPresent()) {
        met.did(counted);
      } else {
        met.trouble(
            weather.now(),
            "SMS: " + answer.map(one -> "HTTP " + one.status()).orElse(Screens.NO_ANSWER));
      }
    });
  }

  /// New alerts, the PIN, that case, accept: by the words on the screens.
  private boolean dials(Officer officer, String digits, RandomGenerator chance) {
    String shown = digits.replaceAll("(\\d{3})(?!$)", "$1-");
    var call = new Worded(network, scale, crowd, met, officer.phone(), "u" + digits, chance);
    return call.dials()
        && call.chooses("New alerts")
        && call.types(People.pin())
        && call.chooses(shown)
        && call.chooses("Accept")
        && call.screen().contains("accepted");
  }

  private Duration soon(RandomGenerator chance) {
    return scale.part(READ_WITHIN * (0.1 + 2 * chance.nextDouble()));
  }
}
