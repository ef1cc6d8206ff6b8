package org.hakimtoto.gateway.cli.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.KeyHistory;
import org.hakimtoto.store.crypto.KeyRing;
import org.hakimtoto.store.crypto.KeySource;
import org.hakimtoto.store.crypto.TokenKey;
import org.hakimtoto.store.keys.Reseal;
import org.hakimtoto.store.keys.Retirement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Keys: making them, and another one while gateways serve.
@Command(name = "keys", description = "Make keys; rotate them while gateways serve.")
public final class KeysCommand {
  private final CliContext house;
  private final CliContext keeper;
  private final InstantSource clock;

  @Spec private CommandSpec spec;

  public KeysCommand() {
    this.house = CliContext.configured(() -> spec);
    this.keeper = CliContext.ofOwner(() -> spec);
    this.clock = InstantSource.system();
  }

  /// @param keeper as those reach the database who migrate
  KeysCommand(CliContext house, CliContext keeper, InstantSource clock) {
    this.house = house;
    this.keeper = keeper;
    this.clock = clock;
  }

  @Command(
      name = "new",
      description = "Make a new key file. Whoever loses it loses every sealed field.")
  int make(@Parameters(paramLabel = "FILE") Path file) {
    if (Files.exists(file)) {
      throw new KeySource.KeyTrouble(file + " is there already; keys are never overwritten");
    }
    var _ = new KeyFile(file).createdIfMissing().load();
    say("made " + file + " (mode 0600)");
    return 0;
  }

  @Command(
      name = "wrap",
      description = {
        "Let a key that never leaves a PKCS#11 token (an HSM) open the key file from now on.",
        "Keep a copy of the file as it is now away from the house, or make one by unwrap."
      })
  int wrap(
      @Option(names = "--library", required = true, description = "the library of its maker")
          Path library,
      @Option(names = "--slot", required = true, description = "the number of the token's slot")
          long slot,
      @Option(
              names = "--key",
              required = true,
              description = "the label of the key, AES of 256 bits")
          String label,
      @Option(names = "--pin-file", required = true, description = "a file of mode 0600")
          Path pinFile) {
    ring().wrap(new TokenKey(library, slot, label, pinFile.toAbsolutePath()));
    say("the key file is opened by the token from now on; gateways read it again by themselves");
    return 0;
  }

  @Command(
      name = "unwrap",
      description = "Write the keys in clear to another file, for the day the token is lost.")
  int unwrap(@Parameters(paramLabel = "FILE") Path file) {
    ring().unwrap(file);
    say("made " + file + " (mode 0600): whoever has it needs no token");
    return 0;
  }

  @Command(
      name = "status",
      description = "Print the keys of each keyset, what is still to be sealed anew, what may go.")
  int status(@Mixin AsJson json) {
    List<OfKeyset> all =
        KeyRing.ROTATED.stream().sorted().map(name -> of(ring().history(name))).toList();
    json.print(
        spec.commandLine(),
        all,
        () ->
            Stream.of(
                    all.stream().flatMap(one -> one.lines().stream()),
                    Stream.of(PairKeys.JOURNAL),
                    pairs().journals().stream())
                .flatMap(Function.identity())
                .toList());
    return 0;
  }

  @Command(
      name = "rotate",
      description = {
        "Add a new key that gateways only read; once more, two minutes later: write with it.",
        "Where key files are copies, copy the file to every machine after each of the two."
      })
  int rotate(
      @Parameters(
              paramLabel = "NAME",
              description = "chains, desk, fields, index, journal, pins or wrapping")
          String name) {
    if (PairKeys.NAMES.contains(name)) {
      pairs().rotate(name, this::say);
    } else if (ring().history(name).announced().isEmpty()) {
      if (name.equals(IndexKeys.NAME)) {
        index().announced();
      }
      KeyHistory now = ring().announce(name, clock.instant());
      say("new key " + now.keys().getLast().id() + ": read from now on, written with by nobody");
      say("in two minutes, when every gateway has read the file: haki keys rotate " + name);
    } else {
      KeyHistory now = ring().promote(name, clock.instant());
      say("key " + now.primary().id() + " is written with from now on");
      say(
          switch (name) {
            case "pins" ->
                "PINs are hashed anew as officers type them; haki keys status counts the others";
            case "chains" ->
                "the older keys stay to be read; who checks the heads gets another public key:"
                    + " haki audit key";
            case IndexKeys.NAME ->
                "in two minutes: haki keys rehash; haki keys status says when the old one may go";
            default -> "in two minutes: haki keys reseal, then haki keys retire " + name;
          });
    }
    return 0;
  }

  @Command(
      name = "reseal",
      description = {
        "Seal anew what an older key has sealed, in small bites beside gateways that serve.",
        "It may be ended at any time: it goes on where it was. Works with the login of migrate."
      })
  int reseal(
      @Option(
              names = "--bites",
              paramLabel = "N",
              defaultValue = "9223372036854775807",
              description = "end after so many")
          long most) {
    var keys = new KeyFile(house.keyFile().get()).load();
    return keeper.with(database -> {
      var reseal = new Reseal(database, keys);
      boolean clean = reseal.run(most);
      reseal.standing().stream().map(KeysCommand::line).forEach(this::say);
      say(clean ? "all is sealed with key " + keys.fields().keyId() : "not all yet: run it again");
      return clean ? 0 : 1;
    });
  }

  @Command(
      name = "rehash",
      description = {
        "Take what is found by the older key of the index to the newer one, in small "
            + "bites beside gateways that serve.",
        "It may be ended at any time. Works with the login of migrate."
      })
  int rehash(
      @Option(
              names = "--bites",
              paramLabel = "N",
              defaultValue = "9223372036854775807",
              description = "end after so many")
          long most,
      @Option(
              names = "--try-numbers",
              description = {
                "Numbers that are known by their hash alone are found by trying all "
                    + "mobile numbers of Kenya, in memory."
              })
          boolean tryNumbers) {
    var keys = new KeyFile(house.keyFile().get()).load();
    boolean all =
        index()
            .rehash(
                keys, ring().history(IndexKeys.NAME), clock.instant(), most, tryNumbers, this::say);
    if (all) {
      say("all that can be moved is found by the new key; haki keys status tells what is left");
    }
    return all ? 0 : 1;
  }

  @Command(
      name = "retire",
      description = {
        "Take away the keys that are only read, once nothing needs them.",
        "Backups from before do: keep a copy of the file with them, away from the house."
      })
  int retire(
      @Parameters(
              paramLabel = "NAME",
              description = "chains, fields, index, journal, pins or wrapping")
          String name) {
    if (name.equals(PairKeys.JOURNAL)) {
      List<String> against = pairs().against();
      if (against.isEmpty()) {
        say("keys taken away: " + pairs().retire());
      }
      return refused(against);
    }
    KeyHistory keys = ring().history(name);
    List<String> against = against(keys);
    boolean ofIndex = name.equals(IndexKeys.NAME);
    if (ofIndex && keys.former().isEmpty()) {
      // one that was ended on its way
      index().retired();
    }
    if (!against.isEmpty()) {
      return refused(against);
    }
    long gone = keys.former().size();
    var _ = ring().retire(name);
    if (ofIndex) {
      index().retired();
    }
    say("keys taken away: " + gone);
    return 0;
  }

  private int refused(List<String> against) {
    against.forEach(why -> spec.commandLine().getErr().println("haki: " + why));
    spec.commandLine().getErr().flush();
    return against.isEmpty() ? 0 : 1;
  }

  @Command(
      name = "gone",
      description = {
        "A gateway is gone for good, and its disk with it: no key stays for its journal.",
        "What lay there is lost with it. Works with the login of migrate."
      })
  int gone(
      @Parameters(paramLabel = "JOURNAL", description = "its id, as status tells it") UUID id) {
    boolean known = pairs().gone(id);
    say(known ? "no key stays for it any more" : "there is no such journal");
    return known ? 0 : 1;
  }

  /// @param pinsToCome officers whose PIN an older pepper has hashed
  /// @param against what keeps the old key
  private record OfKeyset(
      String keyset, List<KeyHistory.OfKey> keys, long pinsToCome, List<String> against) {
    List<String> lines() {
      var lines = new ArrayList<String>();
      lines.add(keyset);
      keys.forEach(key ->
          lines.add(
              "  key "
                  + key.id()
                  + (key.primary() ? "  is written with" : "  is only read")
                  + key.made().map(made -> ", made " + made).orElse("")
                  + key.writes().map(writes -> ", writes since " + writes).orElse("")));
      if (pinsToCome > 0) {
        lines.add("  PINs to be typed first: " + pinsToCome);
      }
      against.forEach(why -> lines.add("  " + why));
      return lines;
    }
  }

  private OfKeyset of(KeyHistory keys) {
    return new OfKeyset(
        keys.name(),
        keys.keys(),
        keys.name().equals("pins") && keys.keys().size() > 1 ? olderPins(keys) : 0,
        keys.former().isEmpty() ? List.of() : against(keys));
  }

  private List<String> against(KeyHistory keys) {
    if (keys.name().equals("chains")) {
      return List.of(
          "a chain is never written anew: its older keys stay to be read, and tie nothing");
    }
    if (keys.name().equals(IndexKeys.NAME)) {
      return index().against(keys, clock.instant());
    }
    if (keys.name().equals("pins")) {
      long older = keys.former().isEmpty() ? 0 : olderPins(keys);
      var none = Retirement.against(keys, List.of(), clock.instant());
      return older == 0
          ? none
          : List.of("PINs that an older pepper has hashed: " + older + " (each officer types it)");
    }
    return house.with(database ->
        database.reading(tx -> {
          long key = keys.primary().id();
          var against =
              new ArrayList<>(
                  Retirement.against(keys, Reseal.standing(tx, keys.name(), key), clock.instant()));
          long lists = keys.name().equals("fields") ? Retirement.listsOfOtherKeys(tx, key) : 0;
          if (lists > 0) {
            against.add(
                "audit_entry.listed: the chain ties lists that an older key sealed: " + lists);
          }
          return List.copyOf(against);
        }));
  }

  private long olderPins(KeyHistory keys) {
    return house.with(
        database -> database.reading(tx -> Retirement.olderPins(tx, keys.primary().id())));
  }

  private static String line(Reseal.Standing one) {
    return "%-32s sealed anew %8d%s%s"
        .formatted(
            one.column(),
            one.resealed(),
            one.unreadable() > 0 ? "  UNREADABLE " + one.unreadable() : "",
            one.clean().isPresent() ? "" : "  not through yet");
  }

  private PairKeys pairs() {
    return new PairKeys(house, keeper);
  }

  private IndexKeys index() {
    return new IndexKeys(house, keeper);
  }

  private KeyRing ring() {
    return new KeyRing(house.keyFile().get());
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
