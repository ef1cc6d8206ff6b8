package org.hakimtoto.lab.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.report.DraftState;
import org.hakimtoto.store.report.ShownScreen;

/// What is committed in PostgreSQL, as far as presses and reports go. Work that throws leaves
/// nothing behind.
final class Tables {
  private final Map<PressKey, String> answers = new HashMap<>();
  private final Map<PressKey, ShownScreen> screens = new HashMap<>();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<CaseReference, Case> cases = new LinkedHashMap<>();
  private final List<Runnable> undo = new ArrayList<>();
  private final List<Runnable> atCommit = new ArrayList<>();
  private int serials;

  /// What was told in a session.
  ///
  /// @param seq how long the transcript was when it was told
  /// @param filed how long it was when it was filed last
  record Draft(
      DraftState state,
      int seq,
      int filed,
      long toldAt,
      Optional<Place> place,
      Report report,
      Optional<CaseReference> reference) {
    boolean tellsMore() {
      return seq > filed && (state == DraftState.OPEN || state == DraftState.FILED_PARTIAL);
    }

    Draft as(DraftState next, Optional<CaseReference> filedAs) {
      return new Draft(next, seq, seq, toldAt, place, report, filedAs);
    }
  }

  /// @param press that sent it; empty: the call was over before
  /// @param planned whether its texts are in the outbox
  record Case(
      CaseReference reference,
      String session,
      Optional<PressKey> press,
      Report report,
      boolean planned) {
    Case told(Optional<PressKey> by, Report further) {
      return new Case(reference, session, by, further, planned);
    }

    Case inOutbox() {
      return new Case(reference, session, press, report, true);
    }
  }

  /// Takes over what stands in others, of other sessions.
  void add(Tables others) {
    answers.putAll(others.answers);
    screens.putAll(others.screens);
    drafts.putAll(others.drafts);
    cases.putAll(others.cases);
    serials = Math.max(serials, others.serials);
  }

  Tables copy() {
    var copy = new Tables();
    copy.add(this);
    return copy;
  }

  /// Does it wholly or not at all.
  <T> T whole(Supplier<T> work) {
    undo.clear();
    atCommit.clear();
    try {
      T done = work.get();
      atCommit.forEach(Runnable::run);
      return done;
    } catch (RuntimeException | Error failed) {
      takeBack();
      throw failed;
    } finally {
      undo.clear();
    }
  }

  /// Does it, and takes it back.
  void inVain(Supplier<?> work) {
    undo.clear();
    try {
      var _ = work.get();
    } catch (RuntimeException failed) {
      // it would have failed anyhow
    }
    takeBack();
  }

  /// What belongs to this work and stands in no table of these.
  void onCommit(Runnable what) {
    atCommit.add(what);
  }

  private void takeBack() {
    atCommit.clear();
    undo.reversed().forEach(Runnable::run);
    undo.clear();
  }

  Optional<String> answer(PressKey press) {
    return Optional.ofNullable(answers.get(press));
  }

  /// False when it was answered already.
  boolean keep(PressKey press, String answer) {
    return put(answers, press, answer, false);
  }

  void show(ShownScreen screen) {
    var _ = put(screens, screen.press(), screen, false);
  }

  Optional<ShownScreen> screen(PressKey press) {
    return Optional.ofNullable(screens.get(press));
  }

  Optional<Draft> draft(String session) {
    return Optional.ofNullable(drafts.get(session));
  }

  void put(String session, Draft draft) {
    var _ = put(drafts, session, draft, true);
  }

  List<String> sessionsWithDrafts() {
    return List.copyOf(drafts.keySet());
  }

  /// Whether a call has told what no case has yet.
  boolean tellMore() {
    return drafts.values().stream().anyMatch(Draft::tellsMore);
  }

  void put(Case one) {
    var _ = put(cases, one.reference(), one, true);
  }

  List<Case> cases() {
    return List.copyOf(cases.values());
  }

  Optional<Case> of(CaseReference reference) {
    return Optional.ofNullable(cases.get(reference));
  }

  /// Never given out twice, also when what it was for came to nothing.
  CaseReference freshReference() {
    serials++;
    return CaseReference.ofSerial(10_000_000 + serials * 7_919);
  }

  private <K, V> boolean put(Map<K, V> table, K key, V value, boolean over) {
    Optional<V> before = Optional.ofNullable(table.get(key));
    if (before.isPresent() && !over) {
      return false;
    }
    table.put(key, value);
    undo.add(() -> before.ifPresentOrElse(old -> table.put(key, old), () -> table.remove(key)));
    return true;
  }
}
