package org.hakimtoto.lab.acceptance.hearing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every SMS that anybody receives while [SixtyDays] are played, as the table of
/// docs/sixty-days.md.
@ExtendWith(WithRealStores.class)
class SixtyDaysAcceptance {
  private static final Path PAGE = Path.of("..", "docs", "sixty-days.md");
  private static final String SHOWN = "482-137-559";
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("EEE d MMM, HH'h'", Locale.UK);

  /// More would be too many for one case.
  private static final int MOST = 45;

  /// What a segment costs in Kenya, in hundredths of a shilling; each operator's own price differs.
  private static final int PRICE = 80;

  private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

  static {
    PEOPLE.put(Story.CHIEF, "chief");
    PEOPLE.put(Story.OFFICE, "children's officer");
    PEOPLE.put(Story.POLICE, "police desk");
    PEOPLE.put(Story.PROSECUTOR, "prosecutor");
    PEOPLE.put(Story.REGISTRY, "court registry");
    PEOPLE.put(Story.PROBATION, "probation");
    PEOPLE.put(Story.HOME, "institution");
    PEOPLE.put(Story.COUNTY, "county office");
    PEOPLE.put("+254700000010", "police county");
    PEOPLE.put(SixtyDays.MOTHER, "mother (own phone)");
    PEOPLE.put(SixtyDays.AUNT, "aunt (shared phone)");
    PEOPLE.put(SixtyDays.GRANDMOTHER, "grandmother (cannot read: the chief tells her)");
    PEOPLE.put(SixtyDays.FATHER, "father (call only)");
  }

  /// @param who as the table names them
  private record Received(Instant at, String who, String text) {}

  @Test
  void every_sms_of_sixty_days_is_the_one_of_the_page(RealStores stores) throws IOException {
    try (var story = Story.at(SixtyDays.at(0, "08:30"), stores)) {
      String reference = SixtyDays.in(story, stores);

      List<Received> all = all(story);
      String page = page(all, reference);

      Files.writeString(Path.of("target", "sixty-days.md"), page, UTF_8);
      assertThat(all).as("texts of one case").hasSizeLessThanOrEqualTo(MOST);
      assertThat(all).allMatch(sms -> Gsm7.fits(sms.text(), Texts.SEGMENT), "of one segment");
      assertThat(page)
          .as("target/sixty-days.md; if this is meant, copy it over docs/sixty-days.md")
          .isEqualTo(Files.readString(PAGE, UTF_8));
      assertThat(story.inbox(SixtyDays.FATHER)).as("an officer phones him").isEmpty();
      assertThat(story.inbox(SixtyDays.GRANDMOTHER)).as("the chief tells her").isEmpty();
      story.theAuditHolds();
    }
  }

  private static List<Received> all(Story story) {
    return PEOPLE.keySet().stream()
        .flatMap(phone -> received(story, phone))
        .sorted(
            Comparator.comparing((Received sms) -> hour(sms.at()))
                .thenComparing(Received::who)
                .thenComparing(Received::at)
                .thenComparing(Received::text))
        .toList();
  }

  private static String page(List<Received> all, String reference) {
    return """
    # Sixty days of one case, SMS by SMS

    Every text that anybody receives from the chief's call to the closed case, as
    `SixtyDaysAcceptance` plays it on the real parts. Made by that test; not edited by hand.

    The mother is the first contact of her household; the aunt, the grandmother and the father are \
    its reserve. Each text is one segment; a segment is counted at KSh %s.

    | who | texts | KSh |
    | --- | --- | --- |
    """
            .formatted(shillings(1))
        + PEOPLE.values().stream()
            .map(who -> count(who, all.stream().filter(sms -> sms.who().equals(who)).count()))
            .collect(Collectors.joining())
        + count("**all**", all.size())
        + "\n| when | who | text |\n| --- | --- | --- |\n"
        + all.stream().map(sms -> row(sms, reference)).collect(Collectors.joining());
  }

  private static String count(String who, long texts) {
    return "| %s | %d | %s |\n".formatted(who, texts, shillings(texts));
  }

  private static String shillings(long segments) {
    return "%d.%02d".formatted(segments * PRICE / 100, segments * PRICE % 100);
  }

  private static Stream<Received> received(Story story, String phone) {
    return new JsonArray(story.messages(phone))
        .stream()
            .map(JsonObject.class::cast)
            .map(sms ->
                new Received(
                    Instant.parse(sms.getString("at")),
                    PEOPLE.getOrDefault(phone, phone),
                    sms.getString("text")));
  }

  private static ZonedDateTime hour(Instant at) {
    return Kenya.local(at).truncatedTo(ChronoUnit.HOURS);
  }

  private static String row(Received sms, String reference) {
    return "| "
        + HOUR.format(hour(sms.at()))
        + " | "
        + sms.who()
        + " | "
        + sms.text()
            .replace(reference, SHOWN)
            .replace(reference.replace("-", ""), SHOWN.replace("-", ""))
        + " |\n";
  }
}
