package org.hakimtoto.gateway.sms.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.sms.reply.Reply.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What families really type, in both languages and between them.
class ReplyReaderTest {
  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource({
    // the issue's own
    "2 sitaweza kufika, no, the digit and the words agree",
    "Ndiyo tutakuja, yes, two words of yes",
    "Nitakuja, yes, a verb alone",
    "Sitakuja, no, a letter apart",
    "1 asante, yes, a courtesy behind",
    "Mama Wanjiru nitakuja, yes, a name before",
    "Nitakuja mimi Wanjiru Kamau, yes, a name behind",
    // yes
    "1, yes, the digit",
    "Ok, yes, the word",
    "SAWA BOSS, yes, Sheng",
    "ntakuja, yes, short",
    "TUTAFIKA mapema, yes, early",
    "We will come, yes, English",
    "I'll be there, yes, an apostrophe",
    "I\u2019ll be there, yes, a curly apostrophe",
    "Inshallah, yes, it is how a yes is said",
    "nitakuja Mungu akipenda, yes, the same",
    "niko tayari, yes, ready",
    "no problem, yes, begins with no",
    "sina shida, yes, a negation that says yes",
    "hakuna shida, yes, the same",
    "SITAKOSA, yes, I shall not miss it",
    "hatutakosa, yes, we shall not miss it",
    "siwezi kukosa, yes, I cannot miss it",
    "Ndiyo sitakosa, yes, yes and I shall not miss it",
    "NIMEFIKA, yes, on the day",
    "niko njiani, yes, on the way",
    "\ud83d\udc4d, yes, a thumb",
    "I will not miss, yes, English",
    // no
    "2, no, the digit",
    "hapana, no, the word",
    "NO, no, the word",
    "apana, no, misspelt",
    "can't make it, no, English",
    "I wont come, no, without the mark",
    "Hatutaweza, no, we",
    "stakuja, no, short",
    "siji, no, alone",
    "SINA NAULI, no, no fare",
    "2 sina nauli, no, with the digit",
    "niko kazini, no, niko begins an excuse",
    "NIKO MBALI, no, the same",
    "niko hospitali na mtoto, no, the same",
    "nimesafiri, no, travelled",
    "tumefiwa, no, a funeral",
    "NDIYO SITAKUJA, no, yes and then no",
    "sawa lakini sitakuja, no, with but",
    "ok but i cant, no, English",
    "OK siji, no, without but",
    "sawa sitaweza, no, the same",
    "sitaki kuja, no, not to come",
    "nitakuwa kazini, no, will be at work",
    "NITAKOSA, no, I shall miss it",
    // neither
    "NIKIPATA NAULI NITAKUJA, phone-me, it asks for fare",
    "KAMA NITAPONA nitakuja, phone-me, if I am well",
    "if i get fare i will come, phone-me, English",
    "nitakuja kama nitapata ruhusa, phone-me, the condition behind",
    "labda, phone-me, perhaps",
    "nitajaribu, phone-me, looks like I shall come",
    "TUTAONA, phone-me, we shall see",
    "not sure, phone-me, English",
    "nitakuja siku nyingine, phone-me, another day is no yes",
    "nitachelewa, phone-me, late",
    "1 sitakuja, contradiction, the digit against the word",
    "2 tutakuja, contradiction, two of us",
    "hapana tutakuja, contradiction, no and then yes",
    "nitakuja?, contradiction, a question",
    "nitakuja lini?, status, asks when",
    // help
    "nipigie, phone-me, call me",
    "NISAIDIE, phone-me, help me",
    "NAOGOPA, phone-me, fear",
    "natishwa, phone-me, threatened and not stop",
    "ananitisha, phone-me, threatens me",
    "I am afraid, phone-me, English",
    "KIKUYU, phone-me, another language",
    "simu yangu imepotea, phone-me, a lost phone",
    "my number is 0722000111, phone-me, a new number",
    // who, what, when
    "who is this, who, English",
    "Ni nani?, who, Kiswahili",
    "habari, who, a greeting wants an answer",
    "lini, status, when",
    "Tarehe?, status, the day",
    "what time, status, English",
    "482-137-559, status, the reference alone",
    "english please, english, a courtesy",
    "sielewi kiingereza, kiswahili, does not read English",
    // stop, start, somebody else
    "STOP, stop, the word",
    "stop please, stop, a courtesy behind",
    "\u0002STOP\u0003, stop, control characters",
    "\u200bSTO\u200bP, stop, blanks of no width",
    "\u201cSTOP\u201d, stop, curly marks",
    "don\u2019t text me, stop, a curly apostrophe",
    "msinitumie sms, stop, Kiswahili",
    "nitoe, stop, take me out",
    "sitaki sms, stop, no texts",
    "toka, stop, alone",
    "toka asubuhi nangoja, unread, since the morning",
    "acha nikuje, unread, let me come",
    "weekend, unread, end inside",
    "SITAKI, unwilling, to come or to be texted",
    "ANZA, start, again",
    "SI MIMI, wrong-person, the phrase",
    "umekosea nambari, wrong-person, a wrong number",
    "simu si yangu, shared-phone, another's phone",
    "hii ni simu ya baba, shared-phone, the father's",
    "SIMU NI YA JIRANI, shared-phone, the neighbour's",
    // nothing
    "asante sana, thanks, alone",
    "nimepata asante, thanks, read",
    "hakuna, unread, there is none",
    "la, no, alone",
    "labda lakini, phone-me, not la",
    "3, unread, no such answer",
    "12, unread, no such answer",
    "1 2, unread, two answers",
    "ndoto, unread, predictive text",
    "mtoto ameacha shule, unread, left school",
    "I am driving and will call you later, autoreply, a machine",
  })
  void what_they_mean(String text, String meaning, String why) {
    assertThat(ReplyReader.read(text, false).meaning())
        .as("%s (%s)", text, why)
        .isEqualTo(Meaning.valueOf(meaning.replace('-', '_').toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "nimewaambia, yes", "1 nimewaambia, yes", "TOLD, yes", "tayari, yes",
    "BADO, no", "hawashiki simu, no", "2 hawapatikani, no", "wamehama, no",
    "asante chifu nimewaambia, yes",
  })
  void what_those_who_pass_on_mean(String text, String meaning) {
    assertThat(ReplyReader.read(text, true).meaning())
        .isEqualTo(Meaning.valueOf(meaning.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest(name = "{0} -> {1} {2} {3}")
  @CsvSource({
    "A1, yes, A, ''",
    "a 1, yes, A, ''",
    "b2, no, B, ''",
    "1A, yes, A, ''",
    "A1 asante, yes, A, ''",
    "A1 482-137-559, yes, A, 482-137-559",
    "1 482137559, yes, '', 482-137-559",
    "482 137 559 2, no, '', 482-137-559",
    "2 482-137-559 sina nauli, no, '', 482-137-559",
    "nitakuja 482137559, yes, '', 482-137-559",
    "482137559nitakuja, yes, '', 482-137-559",
    "1 0712345678, unread, '', ''",
  })
  void which_question_they_answer(String text, String meaning, String letter, String reference) {
    Reply reply = ReplyReader.read(text, false);

    assertThat(reply.meaning()).isEqualTo(Meaning.valueOf(meaning.toUpperCase(Locale.ROOT)));
    assertThat(reply.which().letter().orElse("")).isEqualTo(letter);
    assertThat(reply.which().reference().map(CaseReference::shown).orElse("")).isEqualTo(reference);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 sitaweza kufika",
        "sina nauli",
        "Nitakuja na mama yake",
        "mtoto yuko hospitali",
        "naogopa baba yake",
        "nikipata nauli nitakuja",
        "xyz abcd"
      })
  void the_words_are_kept_for_an_officer(String text) {
    assertThat(ReplyReader.read(" " + text + "\n", false).words()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "2", "1 asante", "ndiyo", "A1", "1 482137559", "STOP", "si mimi", "asante"})
  void an_answer_that_says_no_more_leaves_no_note(String text) {
    assertThat(ReplyReader.read(text, false).words()).isEmpty();
  }

  @Test
  void fear_is_noticed_beside_an_answer() {
    Reply reply = ReplyReader.read("Ndiyo nitakuja lakini naogopa", false);

    assertThat(reply.meaning()).isEqualTo(Meaning.YES);
    assertThat(reply.call()).isTrue();
    assertThat(reply.fear()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "sitakuja, sw",
    "I will come, en",
    "STOP, en",
    "sitisha, sw",
    "1, ''",
    "the child is at home, en"
  })
  void the_words_tell_the_language(String text, String language) {
    assertThat(ReplyReader.read(text, false).language().map(spoken -> spoken.code()))
        .isEqualTo(Optional.of(language).filter(code -> !code.isEmpty()));
  }

  @Test
  void a_text_is_never_printed() {
    assertThat(ReplyReader.read("mtoto wangu Wanjiru", false).toString())
        .isEqualTo("Reply[UNREAD]");
  }
}
