package org.hakimtoto.menus.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Reads YAML into plain trees that remember their lines. No aliases, no tags, no types: all text.
public final class YamlTree {
  static final int MAX_BYTES = 256 * 1024;
  static final int MAX_DEPTH = 20;

  private final String file;
  private final List<Fault> faults = new ArrayList<>();

  private YamlTree(String file) {
    this.file = file;
  }

  /// The tree of the file. Throws [BadBook] with every fault found.
  public static Node.Mapping read(String file, String yaml) {
    var tree = new YamlTree(file);
    Optional<Node.Mapping> root = tree.root(yaml);
    if (root.isEmpty() || !tree.faults.isEmpty()) {
      throw new BadBook(tree.faults);
    }
    return root.get();
  }

  private Optional<Node.Mapping> root(String yaml) {
    if (yaml.length() > MAX_BYTES) {
      faults.add(new Fault(file, 0, "longer than " + MAX_BYTES + " characters"));
      return Optional.empty();
    }
    var settings =
        LoadSettings.builder()
            .setLabel(file)
            .setUseMarks(true)
            // found fault with here, where the line is known
            .setAllowNonScalarKeys(true)
            .setCodePointLimit(MAX_BYTES)
            .build();
    try {
      refuseWhatIsNotPlain(new ParserImpl(settings, new StreamReader(settings, yaml)));
      if (!faults.isEmpty()) {
        return Optional.empty();
      }
      var composed =
          new Composer(settings, new ParserImpl(settings, new StreamReader(settings, yaml)))
              .getSingleNode();
      if (composed.isPresent() && converted(composed.get()) instanceof Node.Mapping mapping) {
        return Optional.of(mapping);
      }
      faults.add(new Fault(file, 1, "must hold names and values"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      faults.add(new Fault(file, line, "not YAML: " + e.getProblem()));
    } catch (YamlEngineException e) {
      faults.add(new Fault(file, 0, "not YAML: " + e.getMessage()));
    }
    return Optional.empty();
  }

  /// Looks through the file without building anything, so that neither a tower of brackets nor an
  /// alias that stands for a million lines is ever built.
  private void refuseWhatIsNotPlain(ParserImpl events) {
    int depth = 0;
    while (events.hasNext() && depth <= MAX_DEPTH) {
      Event event = events.next();
      switch (event) {
        case AliasEvent _ -> fault(event, "aliases (*name) are not used here");
        case CollectionStartEvent start -> {
          depth++;
          refuseMarks(start, start.getTag());
        }
        case CollectionEndEvent _ -> depth--;
        case ScalarEvent scalar -> refuseMarks(scalar, scalar.getTag());
        default -> {
          // beginnings and ends that carry nothing
        }
      }
      if (depth > MAX_DEPTH) {
        fault(event, "nested deeper than " + MAX_DEPTH);
      }
    }
  }

  private void refuseMarks(NodeEvent event, Optional<String> tag) {
    if (event.getAnchor().isPresent()) {
      fault(event, "anchors (&name) are not used here");
    }
    if (tag.isPresent()) {
      fault(event, "tags (!name) are not used here: all is text");
    }
  }

  private void fault(Event event, String reason) {
    int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    faults.add(new Fault(file, line, reason));
  }

  private Node converted(org.snakeyaml.engine.v2.nodes.Node node) {
    int line = line(node);
    return switch (node) {
      case ScalarNode scalar -> new Node.Scalar(scalar.getValue(), line);
      case SequenceNode sequence ->
          new Node.Sequence(sequence.getValue().stream().map(this::converted).toList(), line);
      case MappingNode mapping -> mapping(mapping, line);
      default -> throw new IllegalStateException("refused before: " + node.getNodeType());
    };
  }

  private Node.Mapping mapping(MappingNode mapping, int line) {
    var entries = new LinkedHashMap<String, Node>();
    for (NodeTuple entry : mapping.getValue()) {
      int keyLine = line(entry.getKeyNode());
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        faults.add(new Fault(file, keyLine, "a name must be a plain word"));
        continue;
      }
      Node value = converted(entry.getValueNode());
      if (entries.put(key.getValue(), value) != null) {
        faults.add(new Fault(file, keyLine, "'" + key.getValue() + "' stands here twice"));
      }
    }
    return new Node.Mapping(entries, line);
  }

  private static int line(org.snakeyaml.engine.v2.nodes.Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
