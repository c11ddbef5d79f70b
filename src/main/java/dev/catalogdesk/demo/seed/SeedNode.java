package dev.catalogdesk.demo.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A part of a file that knows where it stands, so that every mistake can name file and line. Every method throws
/// [ScenarioException] where the file has something else than is asked for. For one thread.
public final class SeedNode {
    /// Aliases can make a small file huge, so the parts are counted after they are followed.
    private static final int MOST_PARTS = 2_000_000;
    private static final int LONGEST_MISTAKE = 800;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final String file;
    private final Node node;
    private final AtomicInteger parts;
    private @Nullable Map<String, Entry> entries;

    private SeedNode(String file, Node node, AtomicInteger parts) {
        this.file = file;
        this.node = node;
        this.parts = parts;
        if (parts.incrementAndGet() > MOST_PARTS) {
            throw new ScenarioException(file + ", line 1: the file has more than " + MOST_PARTS
                + " parts, aliases counted with all they stand for.");
        }
    }

    /// A key and what stands under it.
    private record Entry(SeedNode key, SeedNode value) {
    }

    /// Reads a file.
    ///
    /// @param file its name, for messages
    /// @param text its text
    /// @return the whole of it
    /// @throws ScenarioException if it is empty, no YAML or too large
    public static SeedNode read(String file, String text) {
        return new SeedNode(file, SeedYaml.compose(file, text), new AtomicInteger());
    }

    /// A mistake here.
    ///
    /// @param problem what is wrong, from a small letter to a full stop
    /// @return the exception to throw
    public ScenarioException mistake(String problem) {
        return new ScenarioException(place() + ": " + shown(problem));
    }

    /// A mistake may quote anything that a file holds, and is printed on a terminal: in one line that is not endless.
    private static String shown(String problem) {
        String line = CONTROL.matcher(problem).replaceAll(" ");
        return line.length() <= LONGEST_MISTAKE ? line
            : line.substring(0, LONGEST_MISTAKE / 2) + " ... " + line.substring(line.length() - LONGEST_MISTAKE / 2);
    }

    /// Where this stands.
    ///
    /// @return file and line, as messages begin
    public String place() {
        return file + ", line " + (node.getStartMark().getLine() + 1);
    }

    /// Whether this part is a list.
    ///
    /// @return true if so
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /// Refuses keys that nobody reads: they are slips of the pen.
    ///
    /// @param keys what may stand here
    /// @return this
    public SeedNode allow(String... keys) {
        Set<String> allowed = Set.of(keys);
        String mistakes = known().values().stream().map(Entry::key)
            .filter(key -> !allowed.contains(key.text()))
            .map(key -> String.valueOf(key.mistake("the key " + key.text() + " is not known here, only "
                + String.join(", ", keys) + ".").getMessage()))
            .collect(Collectors.joining("\n"));
        if (!mistakes.isEmpty()) {
            throw new ScenarioException(mistakes);
        }
        return this;
    }

    /// Refuses a key that means nothing beside others.
    ///
    /// @param key the key
    /// @param why a sentence without its subject, such as "follows from the history."
    public void forbid(String key, String why) {
        Entry entry = known().get(key);
        if (entry != null) {
            throw entry.key().mistake("the key " + key + ' ' + why);
        }
    }

    /// The text of this part.
    ///
    /// @return the text, without space around it
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw mistake("a text is expected, not " + (node instanceof SequenceNode ? "a list." : "keys with values."));
    }

    /// The parts under their keys, in their order.
    ///
    /// @return parts by key
    public Map<String, SeedNode> entries() {
        Map<String, SeedNode> values = new LinkedHashMap<>();
        known().forEach((key, entry) -> values.put(key, entry.value()));
        return values;
    }

    private Map<String, Entry> known() {
        Map<String, Entry> read = entries;
        if (read == null) {
            read = readEntries();
            entries = read;
        }
        return read;
    }

    private Map<String, Entry> readEntries() {
        if (!(node instanceof MappingNode mapping)) {
            throw mistake("keys with values are expected.");
        }
        Map<String, Entry> found = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            SeedNode key = part(tuple.getKeyNode());
            if (found.put(key.text(), new Entry(key, part(tuple.getValueNode()))) != null) {
                throw key.mistake("the key " + key.text() + " stands here twice.");
            }
        }
        return found;
    }

    private SeedNode part(Node inner) {
        return new SeedNode(file, inner, parts);
    }

    /// The parts of a list.
    ///
    /// @return the parts in their order
    public List<SeedNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw mistake("a list is expected.");
        }
        List<SeedNode> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(part(item)));
        return items;
    }

    /// Whether this has keys with values.
    ///
    /// @return true if it has
    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /// Whether there is a part under a key.
    ///
    /// @param key the key
    /// @return true if there is
    public boolean has(String key) {
        return known().containsKey(key);
    }

    /// The part under a key, if there is one.
    ///
    /// @param key the key
    /// @return the part, if any
    public Optional<SeedNode> find(String key) {
        return Optional.ofNullable(known().get(key)).map(Entry::value);
    }

    /// The part under a key that must be there.
    ///
    /// @param key the key
    /// @return the part
    public SeedNode get(String key) {
        return find(key).orElseThrow(() -> mistake("the key " + key + " is missing."));
    }

    /// The text under a key that must be there.
    ///
    /// @param key the key
    /// @return the text
    public String text(String key) {
        return get(key).text();
    }

    /// The text under a key.
    ///
    /// @param key the key
    /// @param otherwise what holds where the key is missing
    /// @return the text
    public String text(String key, String otherwise) {
        return find(key).map(SeedNode::text).orElse(otherwise);
    }

    /// The texts of a list under a key, none where the key is missing.
    ///
    /// @param key the key
    /// @return the texts
    public List<String> texts(String key) {
        return items(key).stream().map(SeedNode::text).toList();
    }

    /// The parts of a list under a key, none where the key is missing.
    ///
    /// @param key the key
    /// @return the parts
    public List<SeedNode> items(String key) {
        return find(key).map(SeedNode::items).orElse(List.of());
    }

    /// The parts under their keys under a key, none where the key is missing.
    ///
    /// @param key the key
    /// @return parts by key
    public Map<String, SeedNode> entries(String key) {
        return find(key).map(SeedNode::entries).orElse(Map.of());
    }

    /// A word of an enum under a key.
    ///
    /// @param key the key
    /// @param otherwise what holds where the key is missing
    /// @return the constant of that name
    public <E extends Enum<E>> E word(String key, E otherwise) {
        return find(key).map(found -> found.word(otherwise.getDeclaringClass())).orElse(otherwise);
    }

    /// A word of an enum, written as the constant or in small letters. `UNKNOWN` is what a program does not know, and
    /// therefore no word.
    ///
    /// @param words the enum
    /// @return the constant of that name
    public <E extends Enum<E>> E word(Class<E> words) {
        String text = text();
        List<E> known = Arrays.stream(words.getEnumConstants()).filter(each -> !each.name().equals("UNKNOWN")).toList();
        return known.stream()
            .filter(each -> each.name().equals(text) || each.name().toLowerCase(Locale.ROOT).equals(text))
            .findFirst()
            .orElseThrow(() -> mistake("\"" + text + "\" is none of "
                + known.stream().map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }

    /// A yes or no under a key.
    ///
    /// @param key the key
    /// @param otherwise what holds where the key is missing
    /// @return whether it is `true`
    public boolean yes(String key, boolean otherwise) {
        return find(key).map(found -> switch (found.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw found.mistake("\"" + found.text() + "\" is neither true nor false.");
        }).orElse(otherwise);
    }
}
