package org.hakimtoto.lab.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The SQL that a source hands to a transaction: what of it is made while the program runs. Known
/// before are literals, constants (in capitals, `static final`) and sums of both.
final class SqlTexts extends TreeScanner<@Nullable Void, @Nullable Void> {
  /// What takes a sentence of SQL first, of a [org.hakimtoto.store.db.Tx] and of drivers.
  private static final Set<String> OF_TX =
      Set.of("rows", "send", "ask", "one", "change", "changeMany", "changeEach");

  private static final Set<String> OF_DRIVERS =
      Set.of("preparedQuery", "prepareStatement", "prepareCall", "executeQuery", "executeUpdate");

  /// What lends a transaction to a lambda.
  private static final Set<String> LENDS =
      Set.of("inTransaction", "reading", "alone", "counting", "trying", "seenBy");

  private final Names names = new Names(new TreeSet<>(), new TreeSet<>(Set.of("tx")));
  private final Set<String> made = new TreeSet<>();
  private final String file;
  private String method = "";

  private SqlTexts(String file) {
    this.file = file;
  }

  /// `Type#method` of each sentence that is made while the program runs.
  static Set<String> madeIn(List<SourceText> sources) {
    var made = new TreeSet<String>();
    List<CompilationUnitTree> units = SourceText.parsed(sources).units();
    for (int at = 0; at < units.size(); at++) {
      var texts = new SqlTexts(typeIn(sources.get(at)));
      new Declared(texts.names).scan(units.get(at), null);
      texts.scan(units.get(at), null);
      made.addAll(texts.made);
    }
    return made;
  }

  private static String typeIn(SourceText source) {
    return source.path().getFileName().toString().replace(".java", "");
  }

  @Override
  public @Nullable Void visitMethod(MethodTree one, @Nullable Void nothing) {
    String outer = method;
    method = one.getName().toString();
    super.visitMethod(one, null);
    method = outer;
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
    if (call.getMethodSelect() instanceof MemberSelectTree select
        && !call.getArguments().isEmpty()) {
      String name = select.getIdentifier().toString();
      Tree first = call.getArguments().getFirst();
      if (takesSql(name, select.getExpression()) && !isKnown(first)) {
        made.add(file + "#" + method);
      }
    }
    return super.visitMethodInvocation(call, null);
  }

  private boolean takesSql(String name, ExpressionTree of) {
    String receiver = of.toString();
    return OF_DRIVERS.contains(name)
        || (OF_TX.contains(name)
            && (names.transactions().contains(receiver) || receiver.endsWith("tx()")));
  }

  private boolean isKnown(Tree text) {
    return switch (text) {
      case LiteralTree _ -> true;
      case ParenthesizedTree inner -> isKnown(inner.getExpression());
      case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
          isKnown(sum.getLeftOperand()) && isKnown(sum.getRightOperand());
      case IdentifierTree name -> names.constants().contains(name.getName().toString());
      case MemberSelectTree of -> of.getIdentifier().toString().matches("[A-Z][A-Z0-9_]*");
      default -> false;
    };
  }

  /// @param constants what never changes in a file
  /// @param transactions what holds one, or is lent one
  private record Names(Set<String> constants, Set<String> transactions) {}

  private static final class Declared extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Names names;

    Declared(Names names) {
      this.names = names;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree one, @Nullable Void nothing) {
      var flags = one.getModifiers().getFlags().stream().map(Object::toString).toList();
      if (flags.containsAll(List.of("static", "final"))) {
        names.constants().add(one.getName().toString());
      }
      if (one.getType() != null && one.getType().toString().equals("Tx")) {
        names.transactions().add(one.getName().toString());
      }
      return super.visitVariable(one, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
      if (call.getMethodSelect() instanceof MemberSelectTree select
          && LENDS.contains(select.getIdentifier().toString())) {
        call.getArguments().forEach(this::lent);
      }
      return super.visitMethodInvocation(call, null);
    }

    private void lent(Tree argument) {
      if (argument instanceof LambdaExpressionTree lambda) {
        lambda.getParameters().forEach(one -> names.transactions().add(one.getName().toString()));
      }
    }
  }
}
