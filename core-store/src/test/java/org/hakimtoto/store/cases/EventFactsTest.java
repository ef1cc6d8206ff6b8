package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.EventExamples;
import org.hakimtoto.core.casefile.EventName;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.OverrideReason;
import org.hakimtoto.core.report.Guardian;
import org.junit.jupiter.api.Test;

/// What was written years ago is read as it was meant, whatever Java calls it today. The golden
/// file has a line for each example: its kind, when it was, and its facts. It is added to and never
/// edited.
class EventFactsTest {
  private record Line(String kind, Instant at, String facts) {}

  private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+) (\\{.*})");

  @Test
  void writing_gives_the_bytes_of_the_golden_file() throws IOException {
    var written =
        EventExamples.all().stream()
            .map(event -> EventName.of(event) + " " + event.at() + " " + facts(event))
            .toList();

    assertThat(written).containsExactlyElementsOf(lines());
  }

  @Test
  void reading_the_golden_file_gives_the_events_back() throws IOException {
    var read =
        golden().stream()
            .map(line -> EventFacts.read(line.kind(), line.at(), bytes(line.facts())))
            .toList();

    assertThat(read).isEqualTo(EventExamples.all());
  }

  @Test
  void a_day_on_which_a_registry_insists_keeps_its_reason() {
    var set =
        new CaseEvent.HearingSet(
            new UUID(1, 1),
            HearingKind.MENTION,
            new UUID(1, 2),
            Instant.parse("2026-12-19T07:00:00Z"),
            Optional.of(OverrideReason.SPECIAL_SITTING),
            Instant.parse("2026-12-14T07:00:00Z"));

    assertThat(EventFacts.read("hearing-set", set.at(), EventFacts.write(set))).isEqualTo(set);
    assertThat(facts(set)).contains("\"override\":\"SPECIAL_SITTING\"");
  }

  @Test
  void what_a_caller_calls_a_place_is_kept_with_the_report() {
    var reported = (CaseEvent.Reported) EventExamples.all().getFirst();
    var named =
        new CaseEvent.Reported(
            reported.report().at("Kambi Mpya"),
            reported.urgency(),
            reported.track(),
            reported.holder(),
            reported.guardian(),
            reported.at());

    assertThat(EventFacts.read("reported", named.at(), EventFacts.write(named))).isEqualTo(named);
    assertThat(facts(named)).contains("\"placeSaid\":\"Kambi Mpya\"");
    assertThat(facts(reported)).doesNotContain("placeSaid");
  }

  @Test
  void every_event_has_a_kind_of_its_own() {
    assertThat(EventName.all().stream().flatMap(name -> EventName.type(name).stream()))
        .doesNotHaveDuplicates()
        .hasSameElementsAs(permitted());
    assertThat(EventName.all()).allMatch(kind -> kind.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void every_kind_is_in_the_golden_file() throws IOException {
    assertThat(golden().stream().map(Line::kind).distinct())
        .containsExactlyInAnyOrderElementsOf(EventName.all());
  }

  @Test
  void a_member_a_later_release_added_is_passed_over() {
    var facts = bytes("{\"at\":\"2026-11-25T06:00:00Z\",\"why\":\"later\"}");

    assertThat(EventFacts.read("reopened", Instant.EPOCH, facts))
        .isEqualTo(new CaseEvent.Reopened(Instant.parse("2026-11-25T06:00:00Z")));
  }

  /// As the first release wrote it; and what is not understood of a guardian blocks every text.
  @Test
  void a_report_without_a_holder_is_read_and_an_unknown_guardian_is_the_safe_one()
      throws IOException {
    Line line = golden().getFirst();
    String old =
        line.facts()
            .replaceFirst("\"holder\":\"[^\"]*\",", "")
            .replace("reachable", "something-new");

    var read = (CaseEvent.Reported) EventFacts.read("reported", line.at(), bytes(old));

    assertThat(read.holder()).isEmpty();
    assertThat(read.report().guardian()).isEqualTo(new Guardian.DoNotContact());
  }

  @Test
  void a_kind_nobody_knows_is_not_guessed() {
    assertThatThrownBy(() -> EventFacts.read("merged", Instant.EPOCH, bytes("{}")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("an event of a kind this release does not know");
  }

  private static Set<Class<? extends CaseEvent>> permitted() {
    return Set.of(CaseEvent.class.getPermittedSubclasses()).stream()
        .map(type -> type.<CaseEvent>asSubclass(CaseEvent.class))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String facts(CaseEvent event) {
    return new String(EventFacts.write(event), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String facts) {
    return facts.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Line> golden() throws IOException {
    return lines().stream().map(EventFactsTest::line).toList();
  }

  private static Line line(String line) {
    return LINE.matcher(line)
        .results()
        .findFirst()
        .map(EventFactsTest::line)
        .orElseThrow(() -> new IllegalStateException("a line the test does not understand"));
  }

  private static Line line(MatchResult match) {
    return new Line(match.group(1), Instant.parse(match.group(2)), match.group(3));
  }

  private static List<String> lines() throws IOException {
    try (var in =
        Objects.requireNonNull(EventFactsTest.class.getResourceAsStream("events.golden.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
