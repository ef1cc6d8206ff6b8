package org.hakimtoto.menus.compare;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.words.Wording;

/// A screen wherever it stands in its file, and in some of its languages only: so that two books
/// can be held beside each other.
///
/// @param languages those that are left
record Bare(List<String> languages) {
  Screen screen(Screen screen) {
    return switch (screen) {
      case Screen.Choose one ->
          new Screen.Choose(
              one.name(),
              wording(one.text()),
              0,
              one.set(),
              one.root(),
              one.options().stream().map(this::option).toList(),
              one.entry().map(this::entry),
              one.look());
      case Screen.Type one ->
          new Screen.Type(
              one.name(),
              wording(one.text()),
              0,
              entry(one.typed()),
              one.zeroIsInput(),
              wordings(one.shown()),
              one.look());
      case Screen.Pick one ->
          new Screen.Pick(
              one.name(),
              wording(one.text()),
              one.empty().map(this::wording),
              0,
              one.set(),
              one.listing(),
              one.other().map(other -> new Screen.Pick.Other(wording(other.label()), other.to())),
              one.to());
      case Screen.End one -> new Screen.End(one.name(), wording(one.text()), 0, one.look());
    };
  }

  private Screen.Option option(Screen.Option one) {
    return new Screen.Option(
        one.value(),
        wording(one.label()),
        one.shown().map(this::wording),
        one.when(),
        one.to(),
        one.change(),
        one.language(),
        one.also(),
        one.forget());
  }

  private Screen.Entry entry(Screen.Entry one) {
    return new Screen.Entry(
        one.set(),
        one.input(),
        one.also(),
        wordings(one.refusals()),
        one.rejected().map(this::wording),
        one.next());
  }

  private <K> Map<K, Wording> wordings(Map<K, Wording> all) {
    return all.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, one -> wording(one.getValue())));
  }

  private Wording wording(Wording one) {
    return new Wording(
        one.byLanguage().entrySet().stream()
            .filter(text -> languages.contains(text.getKey()))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
