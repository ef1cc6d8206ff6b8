package org.hakimtoto.gateway.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.clients.ApiScope;

/// Why a request is not answered as wished (RFC 9457). Its words are ours and repeat nothing that
/// was sent.
///
/// @param kind the last part of its `type`
/// @param detail empty: none
record Problem(
    int status,
    String kind,
    String title,
    String detail,
    Optional<Refusal> refusal,
    List<FieldError> errors) {
  static final String TYPE = "application/problem+json";

  /// The most field errors one answer names.
  static final int MAX_ERRORS = 10;

  static final Problem UNAUTHORIZED =
      of(401, "unauthorized", "A valid token is needed", "send Authorization: Bearer TOKEN");
  static final Problem NOT_FOUND = of(404, "not-found", "Not found", "");

  /// An unknown case, a mistyped reference, and a case that is not for the officer: not told apart.
  static final Problem NO_SUCH_CASE =
      of(404, "no-such-case", "No such case, or not one for you", "");

  static final Problem NO_OFFICER =
      of(
          403,
          "no-officer",
          "Nobody acts",
          "this needs an officer of the roster: the token's own, or Haki-Officer with act-as");
  static final Problem TOO_MANY =
      of(429, "too-many-requests", "More requests than this token may make in a minute", "");
  static final Problem TOO_LONG = of(413, "too-long", "The body is too long", "");
  static final Problem OTHER_REQUEST =
      of(422, "key-used", "That Idempotency-Key belongs to another request", "");
  static final Problem IN_PROGRESS =
      of(409, "in-progress", "The same request is being worked on", "ask again with the same key");
  static final Problem STALE =
      of(412, "stale", "The case has changed since", "read it again and decide again");
  static final Problem NOT_NOW =
      of(503, "not-now", "Not now", "ask again, with the same Idempotency-Key if it had one");
  static final Problem OURS = of(500, "ours", "A fault of ours", "");

  Problem {
    errors = List.copyOf(errors.subList(0, Math.min(errors.size(), MAX_ERRORS)));
  }

  /// What is wrong with one field.
  ///
  /// @param where `body`, `path`, `query` or `header`
  /// @param field its name in the contract, as a JSON pointer in a body
  record FieldError(String where, String field, String rule) {}

  /// Ends the work on a request with a problem.
  static final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Trouble(Problem problem) {
      super(problem.kind(), null, false, false);
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  static Problem of(int status, String kind, String title, String detail) {
    return new Problem(status, kind, title, detail, Optional.empty(), List.of());
  }

  static Problem scope(Optional<ApiScope> needed) {
    return of(
        403,
        "scope",
        "The token does not open this",
        needed.map(scope -> "it needs the scope " + scope.words()).orElse(""));
  }

  static Problem invalid(List<FieldError> errors) {
    return new Problem(
        400, "invalid", "The request does not fit the contract", "", Optional.empty(), errors);
  }

  static Problem invalid(String where, String field, String rule) {
    return invalid(List.of(new FieldError(where, field, rule)));
  }

  static Problem refused(Refusal why) {
    int status = why == Refusal.NOT_ALLOWED ? 403 : 409;
    return new Problem(
        status, "refused", "The case does not allow it", why.words(), Optional.of(why), List.of());
  }

  Trouble trouble() {
    return new Trouble(this);
  }

  ApiReply reply() {
    var json =
        new JsonObject()
            .put("type", "urn:haki:problem:" + kind)
            .put("title", title)
            .put("status", status);
    if (!detail.isEmpty()) {
      json.put("detail", detail);
    }
    refusal.ifPresent(why -> json.put("refusal", WireNames.of(why)));
    if (!errors.isEmpty()) {
      var list = new JsonArray();
      errors.forEach(e ->
          list.add(
              new JsonObject()
                  .put("where", e.where())
                  .put("field", e.field())
                  .put("rule", e.rule())));
      json.put("errors", list);
    }
    return new ApiReply(status, TYPE, "", json.encode());
  }
}
