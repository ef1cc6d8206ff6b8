package org.hakimtoto.lab.day;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.hakimtoto.lab.load.Forms;
import org.hakimtoto.lab.load.Step;

/// A call of somebody who reads: what is chosen is found by its words on the screen. It ends where
/// they are not there.
final class Worded {
  private static final int MOST_PAGES = 5;
  private static final String MORE = "9";

  private final Network network;
  private final Scale scale;
  private final Crowd crowd;
  private final Met met;
  private final String phone;
  private final String session;
  private final RandomGenerator chance;
  private String typed = "";
  private String screen = "";

  Worded(
      Network network,
      Scale scale,
      Crowd crowd,
      Met met,
      String phone,
      String session,
      RandomGenerator chance) {
    this.network = network;
    this.scale = scale;
    this.crowd = crowd;
    this.met = met;
    this.phone = phone;
    this.session = session;
    this.chance = chance;
  }

  String screen() {
    return screen;
  }

  boolean dials() {
    return pressed(Step.DIAL);
  }

  /// Whether the dialogue goes on, or came to an end.
  boolean types(String key) {
    typed = typed.isEmpty() ? key : typed + "*" + key;
    return crowd.rests(scale.think()) && pressed(key.length() > 1 ? Step.PIN : Step.KEY);
  }

  /// The key beside these words, on this page or on one behind it.
  boolean chooses(String words) {
    var line = Pattern.compile("(?m)^(\\d+) [^\\n]*" + Pattern.quote(words));
    for (int page = 0; page < MOST_PAGES; page++) {
      var found = line.matcher(screen);
      if (found.find()) {
        return types(found.group(1));
      }
      if (!screen.contains("\n" + MORE + " ") || !types(MORE)) {
        return false;
      }
    }
    return false;
  }

  private boolean pressed(Step step) {
    long begun = System.nanoTime();
    var answer = network.callback("ussd", Forms.ussd(session, phone, typed), chance);
    met.tally().took(step, System.nanoTime() - begun);
    screen = answer.filter(one -> one.status() == 200).map(one -> one.body()).orElse("");
    return !screen.isEmpty();
  }
}
