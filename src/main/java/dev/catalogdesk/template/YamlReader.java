package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/// Reads YAML into values. It works on the events of YAML's parser and builds nothing else: so nothing is ever
/// constructed from a tag, every text stays as written, every value knows its place, and limits hold while reading.
final class YamlReader {
    private static final String MERGE = "<<";
    private final ParserImpl parser;
    private final List<TemplateRemark> remarks;
    private final Map<String, Anchor> anchors = new HashMap<>();
    private final Limits limits = new Limits();
    private Place last = Place.START;

    /// A value that was read.
    ///
    /// @param value the value
    /// @param height how many lists and objects stand in one another in it
    private record Part(TemplateValue value, int height) {
    }

    /// A value that aliases may stand for.
    ///
    /// @param part the value
    /// @param size how many values it holds, with itself
    private record Anchor(Part part, int size) {
    }

    YamlReader(String text, List<TemplateRemark> remarks) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.CHARACTERS);
        parser = new ParserImpl(new StreamReader(text), options);
        this.remarks = remarks;
    }

    /// Reads the only document of the text.
    TemplateValue read() {
        try {
            return document();
        } catch (MarkedYAMLException e) {
            throw YamlProblems.explain(e);
        } catch (YAMLException e) {
            throw new TemplateException(last, "this is not valid YAML", "Check the line and those below it");
        } catch (IllegalArgumentException e) {
            throw new TemplateException(last, "a backslash here or below begins no known character",
                "Look for \\U in double quotes; use single quotes, or write the backslash twice");
        }
    }

    private TemplateValue document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            throw new TemplateException(Place.START, "the text holds nothing but comments",
                "Give it a section Resources");
        }
        parser.getEvent();
        TemplateValue value = part(0, Optional.empty()).value();
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw new TemplateException(place(parser.peekEvent()), "a second document begins here",
                "A template is one document: delete the line ---, or what follows it");
        }
        return value;
    }

    /// Reads the next value.
    ///
    /// @param depth lists and objects around it
    /// @param key where its key stands, if it has one
    private Part part(int depth, Optional<Place> key) {
        Event event = next();
        Place place = key.orElse(last);
        if (event instanceof AliasEvent alias) {
            return alias(alias, depth, place);
        }
        int before = limits.values();
        limits.add(1, depth, place);
        Part plain = switch (event) {
            case ScalarEvent scalar -> new Part(scalar(scalar, place), 0);
            case SequenceStartEvent _ -> sequence(depth, place);
            case MappingStartEvent _ -> mapping(depth, place);
            default -> throw new TemplateException(place, "this part of the YAML cannot be read", "Write it anew");
        };
        Part part = new Part(YamlTags.apply(tag(event), plain.value(), place(event)), plain.height());
        String anchor = ((NodeEvent) event).getAnchor();
        if (anchor != null) {
            anchors.put(anchor, new Anchor(part, limits.values() - before));
        }
        return part;
    }

    private Event next() {
        Event event = parser.getEvent();
        last = place(event);
        return event;
    }

    private Part alias(AliasEvent alias, int depth, Place place) {
        String name = alias.getAnchor();
        Anchor anchor = anchors.get(name);
        if (anchor == null) {
            throw new TemplateException(place(alias),
                "the alias *" + Texts.shortened(name) + " stands for nothing that is complete above it",
                "Put &" + Texts.shortened(name) + " before the value that is meant");
        }
        Part part = anchor.part();
        limits.add(anchor.size(), depth + part.height(), place(alias));
        return new Part(part.value().at(place), part.height());
    }

    private static Optional<String> tag(Event event) {
        return Optional.ofNullable(switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case SequenceStartEvent sequence -> sequence.getTag();
            case MappingStartEvent mapping -> mapping.getTag();
            default -> null;
        });
    }

    /// Reads a text. What a function is called with is text, except for nothing at all (`!GetAZs`).
    private static Scalar scalar(ScalarEvent event, Place place) {
        String text = event.getValue();
        TextCheck.value(text, place);
        Optional<String> tag = tag(event);
        boolean argument = tag.filter(name -> name.startsWith("!")).isPresent() && !text.isEmpty();
        boolean typed = tag.filter(YamlTags.TEXT::equals).isPresent();
        return event.isPlain() && !argument && !typed ? Scalars.plain(text, place) : Scalar.of(text).at(place);
    }

    private Part sequence(int depth, Place place) {
        List<TemplateValue> items = new ArrayList<>();
        int height = 0;
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            Part item = part(depth + 1, Optional.empty());
            items.add(item.value());
            height = Math.max(height, item.height());
        }
        parser.getEvent();
        return new Part(new Sequence(items, place), height + 1);
    }

    private Part mapping(int depth, Place place) {
        LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>();
        LinkedHashMap<String, TemplateValue> merged = new LinkedHashMap<>();
        int height = 0;
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            ScalarEvent keyEvent = key();
            String key = keyEvent.getValue();
            Part part = part(depth + 1, Optional.of(place(keyEvent)));
            height = Math.max(height, part.height());
            if (keyEvent.isPlain() && key.equals(MERGE)) {
                merge(part.value(), merged);
            } else if (entries.put(key, ShortForms.argument(key, part.value())) != null) {
                TemplateRemark.twice(place(keyEvent), key, remarks);
            }
        }
        parser.getEvent();
        merged.forEach(entries::putIfAbsent);
        return new Part(new Mapping(entries, place), height + 1);
    }

    private static void merge(TemplateValue value, Map<String, TemplateValue> into) {
        switch (value) {
            case Mapping mapping -> mapping.entries().forEach(into::putIfAbsent);
            case Sequence sequence -> sequence.items().forEach(item -> merge(item, into));
            case Scalar _ -> throw new TemplateException(value.place(), "only an object can be merged by <<",
                "Let an alias to an object follow, such as *defaults");
        }
    }

    private ScalarEvent key() {
        Event event = next();
        if (event instanceof ScalarEvent scalar && scalar.getTag() == null) {
            TextCheck.value(scalar.getValue(), place(scalar));
            return scalar;
        }
        throw new TemplateException(place(event), "a key must be plain text",
            "Write a name before the colon, without function, list or object");
    }

    private static Place place(Event event) {
        Mark mark = event.getStartMark();
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
