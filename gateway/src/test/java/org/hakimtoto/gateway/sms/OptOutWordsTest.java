package org.hakimtoto.gateway.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words by which a person wants no texts, wants them again, or says that the phone is somebody
/// else's, in both languages, with what is near to them and means something else.
class OptOutWordsTest {
  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource({
    // text, what it asks for, why
    "STOP, stop, the word of the carriers",
    "stop., stop, a full stop",
    "St0p!, stop, a nought for an o",
    "stoppp, stop, a thumb that stays",
    "STOP ALL, stop, as some networks teach it",
    "stop sending me this, stop, whoever begins so means it",
    "please stop, stop, the courtesy first",
    "Tafadhali sitisha, stop, the courtesy first",
    "UNSUBSCRIBE, stop, English",
    "Opt out, stop, English",
    "SITISHA, stop, Kiswahili",
    "sitisha sms, stop, Kiswahili with what to stop",
    "SIMAMISHA, stop, Kiswahili",
    "OMBA KUACHA, stop, the phrase of the issue",
    "omba-kuacha, stop, with a dash",
    "Ombakuacha, stop, in one word",
    "naomba kuacha, stop, I ask to leave",
    "omba kusitisha, stop, I ask to stop",
    "ACHA, stop, alone",
    "acha tafadhali, stop, with a courtesy",
    "acha kutuma sms, stop, stop sending SMS",
    "acheni, stop, to many",
    "KUACHA, stop, alone",
    "niache, stop, leave me",
    "Nitoe, help, not a word of the list",
    "niondoe, stop, take me off",
    "Remove me, stop, take me off",
    "quit, stop, alone",
    "END, stop, alone",
    "cancel, stop, alone",
    // near misses
    "acha niulize swali, help, acha begins a sentence",
    "acha nikuambie kuhusu mtoto, help, acha begins a sentence",
    "Mtoto ameacha shule, help, has left school",
    "nataka kuacha shule, help, inside a sentence",
    "endelea, help, go on is not end",
    "end of the month I will come, help, end begins a sentence",
    "cancel the hearing please do it, help, cancel begins a sentence",
    "ondoa wasiwasi mama, help, ondoa begins a sentence",
    "stopover, help, another word",
    "nonstop, help, another word",
    "sitishwi, help, I am not afraid",
    "sitishiki, help, another word",
    "bus stop, help, stop comes last",
    "the bus will stop, help, stop comes last",
    "2, no, the answer to a question",
    "hapana, no, no",
    // back
    "START, start, the word of the carriers",
    "start please, start, with a courtesy",
    "Unstop, start, English",
    "ANZA, start, Kiswahili",
    "Anza tena, start, begin again",
    "RUDISHA, start, Kiswahili",
    "nirudishe, start, take me back",
    "rudisha sms, start, with what to bring back",
    "subscribe, start, English",
    "opt in, start, English",
    "anza kesi yangu haraka, help, anza begins a sentence",
    "rudisha mtoto nyumbani, help, bring the child home",
    "start of the case is when, help, start begins a sentence",
    "restart, help, another word",
    "mwanzo, help, another word",
    // somebody else's phone
    "SI MIMI, wrong-person, the phrase of the issue",
    "Si mimi!, wrong-person, a mark",
    "simimi, wrong-person, in one word",
    "sio mimi, wrong-person, as it is spoken",
    "Wrong number, wrong-person, English",
    "Not me, wrong-person, English",
    "this is not me, wrong-person, English",
    "nambari si yangu, wrong-person, the number is not mine",
    "ni mimi, help, it is me",
    "mimi ni mama yake, help, I am the mother",
    "simama, help, another word",
  })
  void the_words(String text, String asks, String why) {
    assertThat(meaning(SmsCommand.read(text))).as("%s (%s)", text, why).isEqualTo(asks);
  }

  private static String meaning(SmsCommand command) {
    return switch (command) {
      case SmsCommand.Stop _ -> "stop";
      case SmsCommand.Start _ -> "start";
      case SmsCommand.WrongPerson _ -> "wrong-person";
      case SmsCommand.Confirm confirm -> confirm.yes() ? "yes" : "no";
      case SmsCommand.Help _ -> "help";
      default -> command.toString();
    };
  }
}
