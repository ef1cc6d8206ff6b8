package org.hakimtoto.gateway.api.endpoint;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.store.clients.ApiClient;
import org.hakimtoto.store.clients.ApiScope;

/// Who is let in to ask: how a request shows who that is, and what it opens. Each port has its own.
public interface Admission {
  /// What a request shows of who asks, before a store is looked at.
  sealed interface Shown {
    /// @param use whether somebody does something, and it is not a page that looks by itself
    record Secret(String value, boolean use) implements Shown {
      @Override
      public String toString() {
        return "Secret[***]";
      }
    }

    record Refused(Problem why) implements Shown {}
  }

  /// What becomes of a request at the door.
  sealed interface Entry {
    /// @param quota what is left to whoever asks
    record Admitted(Caller caller, Quota quota) implements Entry {}

    /// @param quota empty: it is not known who asks
    record Refused(Problem why, Optional<Quota> quota) implements Entry {
      public Refused(Problem why) {
        this(why, Optional.empty());
      }
    }
  }

  /// Who asks.
  ///
  /// @param client what may be asked for and as whom; its id is that of the keys of its requests
  /// @param session by which a person asks; empty: a program does
  /// @param afterProof scopes that open only after a code was given once more
  record Caller(ApiClient client, Optional<UUID> session, Set<ApiScope> afterProof) {
    public Caller {
      afterProof = Set.copyOf(afterProof);
    }

    /// A program, by its token.
    public static Caller program(ApiClient client) {
      return new Caller(client, Optional.empty(), Set.of());
    }
  }

  Shown shown(HttpServerRequest request);

  /// Whoever showed this, and one request counted. Blocks.
  Entry enter(Shown.Secret secret);
}
