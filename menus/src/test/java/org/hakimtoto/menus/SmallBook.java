package org.hakimtoto.menus;

import java.util.List;
import org.hakimtoto.menus.book.BookText;

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
        not_yours: {en: Not yours., sw: Si yako.}
        done_already: {en: Done., sw: Tayari.}
        moved_on: {en: Moved., sw: Imesonga.}
        not_a_court_day: {en: No day., sw: Si siku.}
        no_such_day: {en: No., sw: Hapana.}
        no_such_time: {en: No., sw: Hapana.}
        past: {en: No., sw: Hapana.}
        too_far: {en: No., sw: Hapana.}
        weekend: {en: No., sw: Hapana.}
        holiday: {en: No., sw: Hapana.}
        year_not_known: {en: No., sw: Hapana.}
        not_later: {en: No., sw: Hapana.}
        not_yet: {en: No., sw: Hapana.}
        no_dates: {en: No., sw: Hapana.}
        no_plea: {en: No., sw: Hapana.}
        out_of_hours: {en: No hour., sw: Si saa.}
        set_already: {en: Set., sw: Imewekwa.}
        no_hearing: {en: No date., sw: Hakuna tarehe.}
        no_journey: {en: No way., sw: Hakuna safari.}
        not_held: {en: Free., sw: Huru.}
        blocked: {en: Blocked., sw: Marufuku.}
        too_many: {en: Too many., sw: Nyingi.}
        too_many_today: {en: No., sw: Hapana.}
        under_twelve: {en: No., sw: Hapana.}
        still_held: {en: No., sw: Hapana.}
        on_the_way: {en: No., sw: Hapana.}
        nothing_asked: {en: No., sw: Hapana.}
        no_office: {en: No., sw: Hapana.}
        link_first: {en: No., sw: Hapana.}
        against_the_rules: {en: No., sw: Hapana.}

      ways:
        onward: [{when: registered, to: county}, {to: name}]

      screens:
        main:
          root: true
          text: {en: "Small {unit}", sw: "Ndogo {unit}"}
          options:
            - {en: Begin, sw: Anza, to: role}
            - {en: Kiswahili, sw: Kiswahili, when: english, language: sw, to: main}
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
      """;

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
