package org.hakimtoto.menus;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Reason;

/// A book with one screen of each kind, sound as it stands, for tests that break it.
final class SmallBook {
  static final String FILE = "small.yaml";

  static final String TEXT =
      """
      book: small
      languages: [en, sw]
      start: main
      welcome: main
      public_start: main
      resume: confirm

      phrases:
        more: {en: 9 More, sw: 9 Zaidi}
        back: {en: 0 Back, sw: 0 Rudi}
        main: {en: 00 Main, sw: 00 Mwanzo}
        no_option: {en: Not an option., sw: Si chaguo.}
        no_match: {en: None found., sw: Hakuna.}
        nothing: {en: Nothing., sw: Hakuna kitu.}
        too_long: {en: Too long., sw: Ni refu mno.}

      reasons:
        REASONS

      values:
        VALUES

      ways:
        onward: [{when: registered, to: county}, {to: name}]

      screens:
        main:
          root: true
          text: {en: "Small {unit}", sw: "Ndogo {unit}"}
          options:
            - {en: Begin, sw: Anza, to: role}
            - {en: Kiswahili, sw: Kiswahili, when: adult, language: sw, to: main}
        role:
          text: {en: "Who?", sw: "Nani?"}
          set: role
          options:
            - {value: accused, en: Accused, sw: Mshukiwa, to: onward}
            - {value: witness, en: Witness, sw: Shahidi, to: county}
        county:
          text: {en: "County?", sw: "Kaunti?"}
          list: counties
          set: county
          other: {en: Not here, sw: Haipo}
          to: sub_county
        sub_county:
          text: {en: "Part?", sw: "Sehemu?"}
          list: sub_counties
          set: sub_county
          to: name
        name:
          text: {en: "Name?", sw: "Jina?"}
          options:
            - {en: Skip, sw: Ruka, to: confirm}
          input: short_text
          keep: name
          refused:
            not_a_name: {en: No name., sw: Si jina.}
          to: confirm
        confirm:
          text: {en: "{role}?", sw: "{role}?"}
          options:
            - {en: Send, sw: Tuma, to: pin}
            - {en: Change, sw: Badilisha, change: true, to: role}
        pin:
          text: {en: "PIN?", sw: "PIN?"}
          input: pin
          refused:
            not_a_pin: {en: Six digits., sw: Tarakimu sita.}
          ask: pin
          outcomes: {granted: {does: file_report, to: filed}, wrong: pin, locked: not_saved, unavailable: not_saved}
        filed:
          end: true
          text: {en: "Done {reference}.", sw: "Tayari {reference}."}
        try_later:
          end: true
          text: {en: Later., sw: Baadaye.}
        not_saved:
          end: true
          text: {en: Not saved., sw: Haijahifadhiwa.}
        not_told_yet:
          end: true
          text: {en: "Kept {reference}.", sw: "Imewekwa {reference}."}
        not_confirmed:
          end: true
          text: {en: Not known., sw: Haijulikani.}
        not_done:
          end: true
          text: {en: "Not done. {reason}", sw: "Haikufanyika. {reason}"}
        too_many_keys:
          end: true
          text: {en: Too many., sw: Nyingi mno.}
        session_mixed:
          end: true
          text: {en: Mixed up., sw: Imechanganyika.}
      """
          .replace(
              "REASONS",
              Stream.of(Reason.values())
                  .map(reason -> reason.wire() + ": {en: No., sw: La.}")
                  .collect(Collectors.joining("\n  ")))
          .replace(
              "VALUES",
              Stream.of(Fact.Value.values())
                  .map(value -> value.wire() + ": {en: So., sw: Hivi.}")
                  .collect(Collectors.joining("\n  ")));

  private SmallBook() {}

  static List<BookText> texts(String text) {
    return List.of(new BookText(FILE, text));
  }

  /// The book with one piece of it replaced; the piece must be there.
  static String with(String piece, String other) {
    if (!TEXT.contains(piece)) {
      throw new IllegalArgumentException("not in the book: " + piece);
    }
    return TEXT.replace(piece, other);
  }
}
