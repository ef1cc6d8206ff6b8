package org.hakimtoto.lab.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.approval.AgreedErasures;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What a desk leaves behind when one administrator proposed and another confirmed that a case is
/// erased. A drill has no desk; an installation has this command not.
@Command(
    name = "agree-erasure",
    description = "For drills: leave behind what two administrators do who agree to an erasure.")
public final class AgreeCommand implements Callable<Integer> {
  private static final String AGREED =
      """
      insert into approval (id, kind, unit_id, facts, facts_index, proposed_by, origin, expires_at,
                            decided_by, decided_at, outcome)
      values ($1, 'ERASURE', $2, $3, $4, $5, 'session', now(), $6, now(), 'CONFIRMED')
      """;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "REF", description = "the case's reference")
  private String reference = "";

  @Option(names = "--by", paramLabel = "NUMBER", required = true, description = "who confirms")
  private String by = "";

  @Option(names = "--and-by", paramLabel = "NUMBER", required = true, description = "who proposes")
  private String second = "";

  @Override
  public Integer call() {
    CaseReference wanted =
        CaseReference.parse(reference)
            .orElseThrow(
                () -> new ParameterException(spec.commandLine(), "REF: not a case's reference"));
    var owner = CliContext.ofOwner(() -> spec);
    return owner.with(database -> agreed(database, owner.sealing(), wanted));
  }

  private int agreed(Database database, Sealing sealing, CaseReference wanted) {
    var officers = new Stores(database, sealing, UUID::randomUUID).officers();
    return database.inTransaction(tx -> {
      UUID caseId =
          tx.one("select id from case_file where reference = $1", wanted.number())
              .map(row -> row.getUUID("id"))
              .orElseThrow(() -> new ParameterException(spec.commandLine(), "REF: no such case"));
      Officer confirms = officers.byPhone(tx, new PhoneNumber(by)).orElseThrow();
      Officer proposes = officers.byPhone(tx, new PhoneNumber(second)).orElseThrow();
      return written(
          tx,
          sealing,
          new AgreedErasures.Wanted(caseId, wanted.shown(), "court-order"),
          confirms,
          proposes);
    });
  }

  private static int written(
      Tx tx, Sealing sealing, AgreedErasures.Wanted wanted, Officer confirms, Officer proposes) {
    UUID id = UUID.randomUUID();
    byte[] facts = sealing.facts("approval", id, wanted.facts().getBytes(UTF_8));
    tx.change(
        AGREED,
        id,
        proposes.unit().id(),
        Buffer.buffer(facts),
        Buffer.buffer(new byte[] {1}),
        proposes.id(),
        confirms.id());
    return 0;
  }
}
