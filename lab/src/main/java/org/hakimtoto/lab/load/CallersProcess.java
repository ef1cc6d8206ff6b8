package org.hakimtoto.lab.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The callers, in a process of their own: what they need of the machine is told apart from what
/// they measure. Told what to do in lines on standard input; each is answered by a tally in lines
/// and an `end`. See [Callers].
final class CallersProcess {
  static final String PIN = "CALLERS_PIN";
  static final String END = "end";
  static final String READY = "ready";

  private final Roster roster;
  private final List<Street> streets = new ArrayList<>();
  private long firstNumber = 1;

  private CallersProcess(Roster roster) {
    this.roster = roster;
  }

  /// @param arguments officers with a PIN, officers without
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var roster =
        new Roster(
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            System.getenv().getOrDefault(PIN, ""));
    var process = new CallersProcess(roster);
    var out = new PrintStream(System.out, true, UTF_8);
    out.println(READY);
    try (var in = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        process.done(line.split(" ", -1)).lines().forEach(out::println);
        out.println(END);
      }
    }
  }

  private Tally done(String[] words) throws InterruptedException {
    var tally = new Tally();
    switch (words[0]) {
      case "street" ->
          streets.add(
              street(
                  Integer.parseInt(words[1]),
                  Habits.valueOf(words[2]),
                  number(words, 3),
                  number(words, 4)));
      case "play" -> streets.get(number(words, 1)).play(Duration.ofMillis(number(words, 2)), tally);
      case "dial" -> streets.get(number(words, 1)).dial(number(words, 2), tally);
      case "pace" ->
          streets
              .get(number(words, 1))
              .play(Duration.ofMillis(number(words, 2)), paces(words), tally);
      default -> throw new IllegalArgumentException(words[0]);
    }
    return tally;
  }

  private static int number(String[] words, int at) {
    return Integer.parseInt(words[at]);
  }

  private Street street(int port, Habits habits, int callers, int chiefs) {
    var memory = new Caller.Memory();
    long first = firstNumber;
    firstNumber += callers;
    return new Street(
        port,
        IntStream.range(0, callers)
            .mapToObj(i -> new Caller(first + i, habits.of(i, callers, chiefs, roster), memory))
            .toList());
  }

  /// So many callers share so many presses a second, and the others so many questions.
  private static List<Duration> paces(String[] words) {
    int callers = number(words, 3);
    int asking = (int) IntStream.range(0, callers).filter(i -> Habits.asks(i, callers)).count();
    Duration presses = pace(callers - asking, number(words, 4));
    Duration questions = pace(asking, number(words, 5));
    return IntStream.range(0, callers)
        .mapToObj(i -> Habits.asks(i, callers) ? questions : presses)
        .toList();
  }

  private static Duration pace(int callers, int perSecond) {
    return Duration.ofSeconds(callers).dividedBy(Math.max(1, perSecond));
  }
}
