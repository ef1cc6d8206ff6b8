package org.hakimtoto.gateway.api.supervision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.indicator.FigureFile;
import org.hakimtoto.store.indicator.FigureFile.Effect;
import org.hakimtoto.store.indicator.FigureFile.Figure;
import org.hakimtoto.store.indicator.FigureFile.Look;
import org.hakimtoto.store.reference.CsvTable;

/// How many children and beds there are, from a file that is looked at before it is taken.
public final class FigureOperations {
  private static final String FILE = "body";
  private static final Problem NO_SOURCE =
      Problem.invalid("query", "source", "who counted the children, and when");

  private final Audit audit;

  public FigureOperations(Audit audit) {
    this.audit = audit;
  }

  private record RowJson(
      int line,
      Effect effect,
      Optional<String> of,
      Optional<String> name,
      Optional<Long> from,
      Optional<Long> to,
      Optional<String> reason) {
    static RowJson of(Look row) {
      return new RowJson(
          row.line(),
          row.effect(),
          ApiReply.unlessEmpty(row.key()),
          ApiReply.unlessEmpty(row.name()),
          row.from().stream().boxed().findFirst(),
          row.to().stream().boxed().findFirst(),
          row.why().map(FigureFile.Refusal::words));
    }
  }

  private record Preview(String digest, List<RowJson> rows) {}

  private record Done(int applied, int unchanged, List<RowJson> refused) {}

  public Map<String, Operation> works() {
    return Map.of(
        "previewFigures", Operation.changesAsOfficer(this::preview),
        "uploadFigures", Operation.changesAsOfficer(this::upload));
  }

  /// What was looked at, with what made it.
  private record File(Figure figure, String source, String csv, List<Look> rows) {
    /// The same whenever the same file would do the same.
    String digest() {
      return DigestUtils.sha256Hex(
          rows.stream()
              .map(Look::toString)
              .collect(Collectors.joining("\n", figure + source + DigestUtils.sha256Hex(csv), "")));
    }

    List<RowJson> told(Effect effect) {
      return rows.stream().filter(row -> row.effect() == effect).map(RowJson::of).toList();
    }
  }

  private static File file(Tx tx, ApiRequest call, Officer by) {
    if (!FigureFile.mayBring(by)) {
      throw Problem.NOT_YOUR_PLACE.trouble();
    }
    Figure figure = WireNames.value(Figure.class, call.path().getOrDefault("figure", ""));
    String source = call.asked("source").map(String::strip).orElse("");
    if (figure == Figure.CHILDREN && source.isEmpty()) {
      throw NO_SOURCE.trouble();
    }
    try {
      List<Look> rows = FigureFile.look(tx, figure, FILE, call.text(), source);
      return new File(figure, source, call.text(), rows);
    } catch (CsvTable.BadCsv e) {
      throw Problem.of(400, "csv", "Not such a table", String.valueOf(e.getMessage())).trouble();
    }
  }

  private ApiReply preview(Tx tx, ApiRequest call, Officer by) {
    File file = file(tx, call, by);
    return ApiReply.ok(new Preview(file.digest(), file.rows().stream().map(RowJson::of).toList()));
  }

  private ApiReply upload(Tx tx, ApiRequest call, Officer by) {
    File file = file(tx, call, by);
    if (call.asked("previewed").filter(digest -> !digest.equals(file.digest())).isPresent()) {
      return Problem.NOT_AS_PREVIEWED.reply();
    }
    FigureFile.take(tx, file.figure(), file.rows(), file.source());
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(by.id()),
            Optional.empty(),
            "figures." + WireNames.of(file.figure()),
            Channel.API,
            Optional.empty(),
            "done"));
    int applied = file.told(Effect.SET).size() + file.told(Effect.CHANGED).size();
    return ApiReply.ok(new Done(applied, file.told(Effect.SAME).size(), file.told(Effect.REFUSED)));
  }
}
