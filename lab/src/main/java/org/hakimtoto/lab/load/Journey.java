package org.hakimtoto.lab.load;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hakimtoto.core.value.CaseReference;

/// The script of one session: what is sent, press by press. Pure.
///
/// @param name told in faults
public record Journey(String name, List<Press> presses) {
  private static final Pattern REFERENCE = Pattern.compile("\\d{3}-\\d{3}-\\d{3}");

  /// What is offered to an officer who dials again after a report; `1` is a new one.
  private static final Pattern OFFER =
      Pattern.compile(
          "\n1 (Anza mpya|Taarifa ya mtoto mwingine|Begin a new one|Report another child)\n");

  /// The press that an officer's report begins with, and an offer is answered to.
  private static final int REPORT = 1;

  /// @param transcript everything typed so far, as the carrier sends it again each time
  public record Press(Step step, String transcript) {}

  /// The child who is reported: nobody reports the same one again and again, and comparing for
  /// duplicates would cost most of all then.
  ///
  /// @param sex as it is typed: 1 is a girl, 2 a boy
  /// @param place as it is typed where anybody reports: the first that is found is chosen, and the
  ///   demo's offices answer for it
  /// @param danger as it is typed: 1 is a police cell, 5 none
  public record Child(int sex, int age, String place, int danger) {
    private static final List<String> PLACES = List.of("Kibera", "Serang");
    private static final int YOUNGEST = 12;
    private static final int YEARS = 6;

    private static final int CELL = 1;

    static final Child ONE = new Child(2, 15, PLACES.getFirst(), CELL);

    static Child some(RandomGenerator chance) {
      return new Child(
          1 + chance.nextInt(2),
          YOUNGEST + chance.nextInt(YEARS),
          PLACES.get(chance.nextInt(PLACES.size())),
          CELL);
    }

    String typed() {
      return "%d%02d".formatted(sex, age);
    }
  }

  /// An officer reports in their own area: accused, the danger, my area, theft, such as a boy of
  /// 15, the PIN; and knows no number of a parent.
  public static Journey ofChief(String pin, Child child) {
    return dialled("chief")
        .keys("1", "1", Integer.toString(child.danger()))
        .then(Step.DRAFT, "1")
        .keys("1", child.typed())
        .then(Step.PIN, pin)
        .keys("1");
  }

  /// Anybody reports without a PIN: Kiswahili, accused, in a police cell, such as the first Kibera,
  /// theft, a boy of 15, no SMS.
  public static Journey ofStranger(Child child) {
    return dialled("stranger")
        .keys("1", "1", Integer.toString(child.danger()), child.place())
        .then(Step.DRAFT, "1")
        .keys("1", child.typed())
        .then(Step.FILE, "1");
  }

  /// An officer asks for the status of a case.
  static Journey ofQuestion() {
    return new Journey("question", List.of(new Press(Step.SMS, "")));
  }

  /// Somebody dials and looks about: a report is begun, the role is taken back and chosen anew, and
  /// nothing is told that would be kept.
  ///
  /// @param name who looks: different people see different menus
  public static Journey ofLooking(String name) {
    return dialled(name).keys("1", "1", "0", "2", "0", "3", "0", "4", "0");
  }

  /// How many keys follow the dial.
  int keys() {
    return presses.size() - 1;
  }

  /// Whether a press was answered with what became of the last report, and not with a new one.
  public boolean offered(int hop, String screen) {
    return hop == REPORT && OFFER.matcher(screen).find();
  }

  /// The same, with a press more that asks for a new report in spite of the offer.
  public Journey begunAnew() {
    var anew = new Journey(name + " once more", presses.subList(0, REPORT + 1)).keys("1");
    for (Press press : presses.subList(REPORT + 1, presses.size())) {
      String typed = press.transcript().substring(press.transcript().lastIndexOf('*') + 1);
      anew = anew.then(press.step(), typed);
    }
    return anew;
  }

  /// What is wrong with a screen; empty when nothing is. A screen that is expected is compared
  /// letter by letter, but for the reference: it shows when callers get each other's screens.
  ///
  /// @param expected empty while nobody has seen this screen yet
  public Optional<String> fault(int hop, String screen, Optional<String> expected) {
    if (presses.get(hop).step() == Step.SMS) {
      return screen.isEmpty() ? Optional.empty() : Optional.of(told(hop, "a body", screen));
    }
    boolean ends = filed(hop) && hop == presses.size() - 1;
    if (filed(hop) && reference(screen).isEmpty()) {
      return Optional.of(told(hop, "no reference", screen));
    }
    if (!screen.startsWith(ends ? "END " : "CON ")) {
      return Optional.of(told(hop, ends ? "no END" : "no CON", screen));
    }
    return expected
        .filter(known -> !known.equals(masked(screen)))
        .map(_ -> told(hop, "another screen than the first caller's", screen));
  }

  /// Whether a screen is the same for all callers. What an officer is asked once a report is saved
  /// hangs on whether another one is like it.
  boolean everybodys(int hop, String screen) {
    boolean asksMore = presses.stream().anyMatch(press -> press.step() == Step.PIN) && filed(hop);
    return !asksMore && !offered(hop, screen);
  }

  /// The reference on a screen, when there is one with the right check digit.
  public static Optional<CaseReference> reference(String screen) {
    var matcher = REFERENCE.matcher(screen);
    return matcher.find() ? CaseReference.parse(matcher.group()) : Optional.empty();
  }

  static String masked(String screen) {
    return REFERENCE.matcher(screen).replaceAll("(reference)");
  }

  /// Whether the report is saved with this press, or was before.
  private boolean filed(int hop) {
    return presses.subList(0, hop + 1).stream().anyMatch(press -> press.step().files());
  }

  private String told(int hop, String what, String screen) {
    return name + ", press " + (hop + 1) + ": " + what + ": " + masked(screen).replace('\n', '/');
  }

  private static Journey dialled(String name) {
    return new Journey(name, List.of(new Press(Step.DIAL, "")));
  }

  private Journey keys(String... keys) {
    var journey = this;
    for (String key : keys) {
      journey = journey.then(Step.KEY, key);
    }
    return journey;
  }

  private Journey then(Step step, String typed) {
    String before = presses.getLast().transcript();
    var longer =
        Stream.concat(
            presses.stream(),
            Stream.of(new Press(step, before.isEmpty() ? typed : before + "*" + typed)));
    return new Journey(name, longer.toList());
  }
}
