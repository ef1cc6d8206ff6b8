package org.hakimtoto.menus.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.hakimtoto.menus.vocabulary.Check;
import org.hakimtoto.menus.vocabulary.Input;
import org.hakimtoto.menus.vocabulary.Question;
import org.hakimtoto.menus.vocabulary.Reported;
import org.hakimtoto.menus.vocabulary.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTextTest {
  private static final Place PLACE =
      new Place(
          "report-1-abcdef01",
          "sw",
          "county",
          7,
          "mu",
          List.of(new Choice("21", "Murang'a"), new Choice("21", "twice")),
          Map.of("role", "accused", "name", "3:a*b;c"),
          Map.of("unit", "Kibera\nLocation", "_more", "yes"),
          List.of("main", "role"),
          "where_now",
          Map.of("role", "victim"));

  private static final List<String> AWKWARD =
      List.of(
          "",
          ":",
          "1:",
          "2:p2",
          "*",
          "#",
          "\n",
          "\u0000",
          "=,;|",
          "\ud83d\ude42",
          "مرحبا",
          "0",
          "-1");

  /// A session as the gateway before this one left it in Redis: at the PIN, all answered.
  private static final String KEPT =
      "2:p217:report-1-e58f506a2:en3:pin1:00:0:2:164:main4:role6:danger11:what_vict"
          + "im13:when_happened3:sex3:age5:where6:county10:sub_county8:location9:where_no"
          + "w8:guardian14:guardian_phone4:name7:confirm1:02:363:age1:96:county2:2111:cou"
          + "nty_name8:Murang'a6:danger4:none8:guardian5:phone14:guardian_phone13:+254712"
          + "3456788:location2:1313:location_name12:Kanyenya-ini4:name5:Amani4:role6:vict"
          + "im3:sex4:girl10:sub_county4:210215:sub_county_name8:Kang'ema4:what6:sexual7:"
          + "what_at11:what_victim5:where5:other9:where_now4:home13:within_3_days3:yes1:6"
          + "5:_more2:no4:area6:Kibera4:unit15:Kibera Location1:0";

  @Test
  void a_session_that_was_kept_by_an_older_release_is_still_read() {
    Place place = PlaceText.read(KEPT).orElseThrow();

    assertThat(PlaceText.write(place)).isEqualTo(KEPT);
    assertThat(place.nameOf(Slot.SUB_COUNTY)).isEqualTo("Kang'ema");
    assertThat(place.askedAt(Slot.WHAT)).isEqualTo("what_victim");
    assertThat(Reported.of(place).map(Reported::scene))
        .contains(new Reported.Scene.Elsewhere(2102, OptionalInt.of(13), ""));
  }

  @Test
  void a_place_is_read_as_it_was_written() {
    assertThat(PlaceText.read(PlaceText.write(PLACE))).contains(PLACE);
  }

  @Test
  void a_line_that_is_worded_otherwise_later_is_read_as_it_was_written() {
    Place place =
        PLACE.offering(
            0, "ki", List.of(new Choice("21", "Kibera, Langata", "Kibera, Nairobi City")));

    assertThat(PlaceText.read(PlaceText.write(place))).contains(place);
    assertThat(PlaceText.write(place)).startsWith("2:p3");
  }

  @Test
  void any_place_is_read_as_it_was_written() {
    var random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      Place place = any(random);

      assertThat(PlaceText.read(PlaceText.write(place))).contains(place);
    }
  }

  @Test
  void the_same_place_is_always_the_same_text() {
    assertThat(PlaceText.write(PLACE))
        .isEqualTo(PlaceText.write(PLACE.at("county").offering(7, "mu", PLACE.offered())));
  }

  @Test
  void a_place_of_the_form_before_this_one_is_still_read() {
    String older = "2:p14:book2:en4:main1:00:0:1:11:a1:01:22:bc1:d1:0";

    assertThat(PlaceText.read(older))
        .contains(
            new Place(
                "book",
                "en",
                "main",
                0,
                "",
                List.of(),
                Map.of("bc", "d"),
                Map.of(),
                List.of("a"),
                "",
                Map.of()));
  }

  @Test
  void a_text_cut_short_or_grown_is_refused() {
    String text = PlaceText.write(PLACE);
    for (int end = 0; end < text.length(); end++) {
      assertThat(PlaceText.read(text.substring(0, end))).as("cut at %d", end).isEmpty();
    }
    assertThat(PlaceText.read(text + "1:x")).isEmpty();
    assertThat(PlaceText.read(text + " ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "p2",
        "2:p3",
        "2:p9:",
        "-1:p2",
        "2147483647:p2",
        "99999999999:p2",
        "2:p21:b2:en4:main2:-10:0:1:01:01:01:01:0",
        "2:p21:b2:en4:main1:x0:0:1:01:01:01:01:0",
        "2:p21:b2:en4:main1:00:0:2:-11:01:01:01:0",
        "2:p21:b2:en4:main1:00:0:3:4011:01:01:01:0",
        "2:p21:b2:en4:main1:00:0:1:01:11:x1:01:01:0",
        "2:p21:b2:en4:main1:00:0:1:01:01:11:x1:01:0"
      })
  void garbage_is_refused(String text) {
    assertThat(PlaceText.read(text)).isEmpty();
  }

  @Test
  void noise_never_throws_and_a_flipped_letter_is_read_as_itself_or_refused() {
    var random = new Random(4);
    String text = PlaceText.write(PLACE);
    for (int i = 0; i < 5_000; i++) {
      var flipped = new StringBuilder(text);
      flipped.setCharAt(random.nextInt(text.length()), (char) random.nextInt(128));

      PlaceText.read(flipped.toString())
          .ifPresent(place -> assertThat(PlaceText.read(PlaceText.write(place))).contains(place));
    }
  }

  @Test
  void a_text_longer_than_any_of_ours_is_refused_unread() {
    assertThat(PlaceText.read("2:p2".repeat(3_000))).isEmpty();
  }

  @Test
  void what_is_printed_by_accident_tells_nothing_of_the_child() {
    assertThat(PLACE.toString()).isEqualTo("Place[county, sw, 2 answers]");
    assertThat(new Ask(new Question.Checked(Check.PIN, Desk.PIN), PLACE).toString())
        .isEqualTo("Ask[pin]");
    assertThat(Input.PIN.read(Desk.PIN).toString()).isEqualTo("Accepted[***]");
  }

  private static Place any(Random random) {
    var offered = new ArrayList<Choice>();
    words(random, 7).forEach(word -> offered.add(new Choice(word, word(random))));
    return new Place(
        word(random),
        word(random),
        word(random),
        random.nextInt(1_000),
        word(random),
        offered,
        map(random),
        map(random),
        words(random, 40),
        word(random),
        map(random));
  }

  private static Map<String, String> map(Random random) {
    var map = new LinkedHashMap<String, String>();
    words(random, 12).forEach(word -> map.put(word + random.nextInt(50), word(random)));
    return map;
  }

  private static List<String> words(Random random, int most) {
    var words = new ArrayList<String>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      words.add(word(random));
    }
    return words;
  }

  private static String word(Random random) {
    return AWKWARD.get(random.nextInt(AWKWARD.size()))
        + AWKWARD.get(random.nextInt(AWKWARD.size()));
  }
}
