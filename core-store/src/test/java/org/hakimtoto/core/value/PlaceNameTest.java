package org.hakimtoto.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNameTest {
  @ParameterizedTest(name = "[{0}] is shown as {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        // quotes and doubled apostrophes of a list
        "'moi''s Bridge'; Moi's Bridge",
        "'ting''ang''a'; Ting'ang'a",
        "'kanam ''a'''; Kanam A",
        "'south ''c'''; South C",
        "'ngutuk Eng''iron'; Ngutuk Eng'iron",
        "'kobong'''; Kobong",
        "'kanyango'''; Kanyango",
        "'Kibera'; Kibera",
        "\"Kibera\"; Kibera",
        "Murang''a; Murang'a",
        "Murang\u2019a; Murang'a",
        // slashes
        "Kingwede/shira; Kingwede/Shira",
        "Railway/kingorani/high Level; Railway/Kingorani/High Level",
        "Masisi / Igoma; Masisi/Igoma",
        "Cheru\\kiangararu; Cheru/Kiangararu",
        "/Kibera/; Kibera",
        "Kibera//Lindi; Kibera/Lindi",
        // brackets
        "Kenyatta (golf Course); Kenyatta (Golf Course)",
        "Kangoro(karamani); Kangoro (Karamani)",
        "Kibera (Lindi; Kibera Lindi",
        "Kibera) Lindi; Kibera Lindi",
        "Kibera (); Kibera",
        "[Kibera] Lindi; Kibera Lindi",
        // what stands for a blank, and blanks too many
        "Hula_hula; Hula Hula",
        "Munyu_ini; Munyu-ini",
        "Laini   Saba ; Laini Saba",
        "Thaana -nzau; Thaana-nzau",
        "Lochor- Edome; Lochor-Edome",
        "Mt.kenya Forest; Mt. Kenya Forest",
        "Tsavo West National P*; Tsavo West National P",
        // capitals
        "KIBERA; Kibera",
        "NG'OMBENI; Ng'ombeni",
        "Wang'aya Ii; Wang'aya II",
        "ILE Ya MOMBASA; ILE Ya Mombasa"
      })
  void a_name_is_shown_as_people_know_it(String listed, String shown) {
    assertThat(PlaceName.shown(listed)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Murang'a",
        "Ng'ang'a",
        "Sarang'ombe",
        "Ol-joro-orok",
        "Chuka/Igambang'ombe",
        "Mt. Elgon",
        "Mathare 4a",
        "C. Kanyarwanda",
        "South C"
      })
  void a_clean_name_stays(String name) {
    assertThat(PlaceName.shown(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "'", "''", "/", "()", "\"\"", "_", "-"})
  void without_a_letter_there_is_no_name(String listed) {
    assertThat(PlaceName.shown(listed)).isEmpty();
  }
}
