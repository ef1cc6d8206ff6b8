package org.hakimtoto.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.core.value.NameOrNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSoundTest {
  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "Wanjiku, Wanjiko",
    "Wanjiru, Wanjiro",
    "Otieno, Othieno",
    "Otieno, Otyeno",
    "Achieng, Acheng",
    "Muhammad, Mohamed",
    "Muhammad, Mohammed",
    "Kipchumba, Kipcumba",
    "Ng'ang'a, Nganga",
    "Ng’ang’a, NGANGA",
    "Mwangi, Muangi",
    "Fatuma, Fatma",
    "Aisha, Asha",
    "Ouma, Uma",
    "Catherine, Katherine",
    "Halima, Khalima",
    "Khadija, Hadija",
    "Chebet, Jebet",
    "Chepkosgei, Jepkosgei",
    "Mary Wanjiku, Wanjiko",
    "wanjiku, WANJIKU M",
    "José, Jose",
    "Juma, Juma 2",
  })
  void sound_alike(String one, String two) {
    assertThat(alike(one, two)).isTrue();
    assertThat(alike(two, one)).isTrue();
    // and so the one is found by the other
    assertThat(NameSound.keys(NameOrNumber.of(one)))
        .containsAnyElementsOf(NameSound.keys(NameOrNumber.of(two)));
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "Wanjiku, Otieno",
    "Wanjiku, Wanjiru",
    "Wanjiku, Wangari",
    "Otieno, Atieno",
    "Akinyi, Okinyi",
    "Otieno, Odongo",
    "Achieng, Akinyi",
    "Kipchumba, Kiprono",
    "Kevin, Brian",
    "John, Jane",
    "Hassan, Hussein",
    "Musa, Moses",
    "Peter, Petra",
    "Mary, Mercy",
    "Amina, Anna",
    "Ann, Ian",
    "Eva, Ivy",
    "Mary W, Jane W",
    "M, M",
    "OB 12, OB 13",
    "OB 12/3/2026, OB 12/3/2026",
    "'', ''",
    "Otieno, ''",
    "-/-, ...",
  })
  void sound_unlike(String one, String two) {
    assertThat(alike(one, two)).isFalse();
    assertThat(alike(two, one)).isFalse();
  }

  private static boolean alike(String one, String two) {
    return NameSound.alike(NameOrNumber.of(one), NameOrNumber.of(two));
  }
}
