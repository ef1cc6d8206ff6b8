package org.hakimtoto.store.real;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/// Gives a test a [RealStores] of its own; the servers start with the first tests of a module and
/// stop with its last. A test that fails says what was logged meanwhile.
public final class WithRealStores implements ParameterResolver, TestExecutionExceptionHandler {
  private static final Namespace HOUSE = Namespace.create(WithRealStores.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RealStores.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var servers =
        context
            .getRoot()
            .getStore(HOUSE)
            .getOrComputeIfAbsent("servers", _ -> new ServerPool(), ServerPool.class);
    var house = context.getStore(HOUSE);
    var _ = LoggedMeanwhile.listening();
    var _ = house.getOrComputeIfAbsent("begun", _ -> Instant.now(), Instant.class);
    return house.getOrComputeIfAbsent("stores", _ -> servers.stores(), RealStores.class);
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    Instant begun = context.getStore(HOUSE).getOrDefault("begun", Instant.class, Instant.EPOCH);
    List<String> logged = LoggedMeanwhile.listening().since(begun);
    if (failure instanceof TestAbortedException || logged.isEmpty()) {
      throw failure;
    }
    var told = new AssertionError(failure + "\nlogged meanwhile:\n" + String.join("\n", logged));
    told.initCause(failure);
    told.setStackTrace(failure.getStackTrace());
    throw told;
  }
}
