package org.hakimtoto.gateway.api.supervision;

import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.indicators.DecisionApi;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.db.Tx;

/// A quarter for those who decide, as JSON, as CSV and as a page to print. It reads no case.
public final class DecisionOperations {
  private static final String CSV = "text/csv; charset=utf-8; header=present";
  private static final String HTML = "text/html; charset=utf-8";
  private static final Problem NOT_BEGUN =
      Problem.invalid("query", "quarter", "one that has begun, such as 2026-Q4");

  private final DecisionApi decisions;

  public DecisionOperations(DecisionApi decisions) {
    this.decisions = decisions;
  }

  public Map<String, Operation> works() {
    return Map.of(
        "readDecisions", Operation.counts(this::read),
        "printDecisions", Operation.counts(this::print));
  }

  private ApiReply read(Tx tx, ApiRequest call, Optional<Officer> nobody) {
    var asked = asked(call);
    return call.asked("format").filter("csv"::equals).isPresent()
        ? new ApiReply(200, CSV, "", decisions.csv(tx, asked))
        : new ApiReply(200, ApiReply.JSON, "", decisions.json(tx, asked));
  }

  private ApiReply print(Tx tx, ApiRequest call, Optional<Officer> nobody) {
    String language = call.asked("language").orElse("sw");
    return new ApiReply(200, HTML, "", decisions.page(tx, asked(call), language));
  }

  private DecisionApi.Asked asked(ApiRequest call) {
    return decisions
        .asked(
            call.asked("quarter"),
            call.number("county").orElse(0),
            call.client().may(ApiScope.INDICATORS_SMALL_CELLS))
        .orElseThrow(NOT_BEGUN::trouble);
  }
}
