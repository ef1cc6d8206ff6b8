package org.hakimtoto.store.real;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a test a [RealStores] of its own; the servers start with the first tests of a module and
/// stop with its last.
public final class WithRealStores implements ParameterResolver {
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
    return context
        .getStore(HOUSE)
        .getOrComputeIfAbsent("stores", _ -> servers.stores(), RealStores.class);
  }
}
