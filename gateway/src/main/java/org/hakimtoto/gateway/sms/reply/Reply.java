package org.hakimtoto.gateway.sms.reply;

import java.util.Optional;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;

/// What a person close to a child, or an officer who passes things on, meant by a text.
///
/// @param meaning what is done
/// @param which the question it answers, as far as it was said
/// @param call whether they ask to be phoned, besides
/// @param fear whether they are afraid or threatened
/// @param words what they wrote, when an officer should read it; empty: nothing worth it
/// @param understood whether all that matters of it was read
/// @param language of the words, where they tell
public record Reply(
    Meaning meaning,
    Which which,
    boolean call,
    boolean fear,
    String words,
    boolean understood,
    Optional<Language> language) {

  /// What is done about a text.
  public enum Meaning {
    YES,
    NO,
    /// `1` beside "I shall not come": asked again.
    CONTRADICTION,
    /// Neither yes nor no, a late hour, another day, a new number, a call for help.
    PHONE_ME,
    WRONG_PERSON,
    SHARED_PHONE,
    STOP,
    /// `SITAKI` alone.
    UNWILLING,
    START,
    WHO,
    ENGLISH,
    KISWAHILI,
    STATUS,
    THANKS,
    AUTOREPLY,
    UNREAD
  }

  /// Which of several questions is answered.
  ///
  /// @param letter as the question carried it, such as `A`
  /// @param reference of the case
  /// @param bare whether a digit alone says it, which only a young question is answered by
  public record Which(Optional<String> letter, Optional<CaseReference> reference, boolean bare) {
    public static final Which UNSAID = new Which(Optional.empty(), Optional.empty(), false);

    public boolean said() {
      return letter.isPresent() || reference.isPresent();
    }
  }

  /// The same, meant otherwise.
  public Reply as(Meaning meant) {
    return new Reply(meant, which, call, fear, words, understood, language);
  }

  /// The same, by somebody who must be phoned.
  public Reply calling() {
    return new Reply(meaning, which, true, fear, words, understood, language);
  }

  /// What a person wrote is never printed.
  @Override
  public String toString() {
    return "Reply[" + meaning + "]";
  }
}
