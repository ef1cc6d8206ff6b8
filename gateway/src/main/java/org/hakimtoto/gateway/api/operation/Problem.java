package org.hakimtoto.gateway.api.operation;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.gateway.http.Json;
import org.hakimtoto.store.clients.ApiScope;

/// Why a request is not answered as wished (RFC 9457). Its words are ours and repeat nothing that
/// was sent.
///
/// @param kind the last part of its `type`
/// @param detail empty: none
public record Problem(
    int status,
    String kind,
    String title,
    String detail,
    Optional<Refusal> refusal,
    List<FieldError> errors) {
  public static final String TYPE = "application/problem+json";

  /// The most field errors one answer names.
  static final int MAX_ERRORS = 10;

  public static final Problem UNAUTHORIZED =
      of(401, "unauthorized", "A valid token is needed", "send Authorization: Bearer TOKEN");

  /// A person whose session is over, or a page of another person's.
  public static final Problem SIGN_IN =
      of(401, "sign-in", "Sign in", "the session is over, or it is another person's");

  /// A request that no page of the desk makes.
  public static final Problem ELSEWHERE = of(403, "elsewhere", "Not from a page of the desk", "");

  /// On the desk's port nobody asks by a token, or for another.
  public static final Problem AS_ONESELF =
      of(403, "as-oneself", "At the desk each asks as themselves", "programs use the API's port");

  public static final Problem PROVE_AGAIN =
      of(
          403,
          "prove-again",
          "This takes a code once more",
          "fetch a code for the desk and give it");

  public static final Problem NOT_FOUND = of(404, "not-found", "Not found", "");

  /// An unknown case, a mistyped reference, and a case that is not for the officer: not told apart.
  public static final Problem NO_SUCH_CASE =
      of(404, "no-such-case", "No such case, or not one for you", "");

  public static final Problem NO_OFFICER =
      of(
          403,
          "no-officer",
          "Nobody acts",
          "this needs an officer of the roster: the token's own, or Haki-Officer with act-as");

  /// Whoever looks after the roster sees no case.
  public static final Problem NOT_FOR_ADMINISTRATORS =
      of(403, "not-for-administrators", "Not for an administrator", "they look after the roster");

  /// What an administrator asks for of another agency or place.
  public static final Problem NOT_YOUR_PLACE =
      of(403, "not-your-place", "Not of your agency and place", "");

  public static final Problem TOO_MANY =
      of(429, "too-many-requests", "More requests than this token may make in a minute", "");
  public static final Problem AT_ONCE =
      of(429, "too-many-at-once", "More requests at once than are worked on", "");
  public static final Problem TOO_LONG = of(413, "too-long", "The body is too long", "");
  public static final Problem OTHER_REQUEST =
      of(422, "key-used", "That Idempotency-Key belongs to another request", "");
  public static final Problem IN_PROGRESS =
      of(409, "in-progress", "The same request is being worked on", "ask again with the same key");
  public static final Problem STALE =
      of(412, "stale", "The case has changed since", "read it again and decide again");

  /// What was looked at before is not what would be done now.
  public static final Problem NOT_AS_PREVIEWED =
      of(
          409,
          "not-as-previewed",
          "It has changed since the preview",
          "nothing was done: look again");

  public static final Problem NOT_NOW =
      of(503, "not-now", "Not now", "ask again, with the same Idempotency-Key if it had one");
  public static final Problem OURS = of(500, "ours", "A fault of ours", "");

  public Problem {
    errors = List.copyOf(errors.subList(0, Math.min(errors.size(), MAX_ERRORS)));
  }

  /// What is wrong with one field.
  ///
  /// @param where `body`, `path`, `query` or `header`
  /// @param field its name in the contract, as a JSON pointer in a body
  public record FieldError(String where, String field, String rule) {}

  /// Ends the work on a request with a problem.
  public static final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Trouble(Problem problem) {
      super(problem.kind(), null, false, false);
      this.problem = problem;
    }

    public Problem problem() {
      return problem;
    }
  }

  public static Problem of(int status, String kind, String title, String detail) {
    return new Problem(status, kind, title, detail, Optional.empty(), List.of());
  }

  public static Problem scope(Optional<ApiScope> needed) {
    return of(
        403,
        "scope",
        "The token does not open this",
        needed.map(scope -> "it needs the scope " + scope.words()).orElse(""));
  }

  public static Problem invalid(List<FieldError> errors) {
    return new Problem(
        400, "invalid", "The request does not fit the contract", "", Optional.empty(), errors);
  }

  public static Problem invalid(String where, String field, String rule) {
    return invalid(List.of(new FieldError(where, field, rule)));
  }

  public static Problem refused(Refusal why) {
    int status = why == Refusal.NOT_ALLOWED ? 403 : 409;
    return new Problem(
        status, "refused", "The case does not allow it", why.words(), Optional.of(why), List.of());
  }

  public Trouble trouble() {
    return new Trouble(this);
  }

  public ApiReply reply() {
    var body =
        new Body(
            "urn:haki:problem:" + kind,
            title,
            status,
            ApiReply.unlessEmpty(detail),
            refusal,
            errors.isEmpty() ? Optional.empty() : Optional.of(errors));
    return new ApiReply(status, TYPE, "", Json.text(body));
  }

  private record Body(
      String type,
      String title,
      int status,
      Optional<String> detail,
      Optional<Refusal> refusal,
      Optional<List<FieldError>> errors) {}
}
