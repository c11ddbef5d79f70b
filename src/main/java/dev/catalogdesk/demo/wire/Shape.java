package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// A shape of a service model.
///
/// @param name its name
/// @param type `structure`, `list`, `map`, `string`, `timestamp` and so on, as botocore writes them
/// @param members of a structure: its members in the model's order
/// @param required of a structure: members that must be sent
/// @param item of a list: its items; of a map: its values
/// @param key of a map: its keys
/// @param limits what a value must satisfy
/// @param traits everything else, read where it matters (`flattened`, `locationName`, `timestampFormat`, `sparse`)
record Shape(
        String name,
        String type,
        SequencedMap<String, Member> members,
        List<String> required,
        Optional<Member> item,
        Optional<Member> key,
        Limits limits,
        JsonNode traits) {
    /// A use of a shape within another.
    ///
    /// @param shape name of the shape used
    /// @param traits the rest of the reference, which goes before the shape's own traits
    record Member(String shape, JsonNode traits) {
        /// The name on the wire.
        ///
        /// @param otherwise what it is where the model gives no other
        /// @return the name
        String wireName(String otherwise) {
            return traits.path("locationName").asText(otherwise);
        }
    }

    /// Limits of values.
    ///
    /// @param min least length or value
    /// @param max greatest length or value
    /// @param pattern expression the whole text must match
    /// @param values the values of an enum; empty for no limit
    record Limits(Optional<Double> min, Optional<Double> max, Optional<Pattern> pattern, List<String> values) {
        /// The limits that a text breaks, in AWS's words.
        List<String> ofText(String text) {
            List<String> broken = new ArrayList<>(ofLength(text.codePointCount(0, text.length())));
            pattern.filter(each -> !each.matcher(text).matches()).ifPresent(each ->
                broken.add("Member must satisfy regular expression pattern: " + each));
            if (!values.isEmpty() && !values.contains(text)) {
                broken.add("Member must satisfy enum value set: " + values);
            }
            return broken;
        }

        /// The limits that a length breaks, in AWS's words.
        List<String> ofLength(int length) {
            List<String> broken = new ArrayList<>();
            min.filter(each -> length < each).ifPresent(each ->
                broken.add("Member must have length greater than or equal to " + each.longValue()));
            max.filter(each -> length > each).ifPresent(each ->
                broken.add("Member must have length less than or equal to " + each.longValue()));
            return broken;
        }

        /// The limits that a number breaks, in AWS's words.
        List<String> ofNumber(double number) {
            List<String> broken = new ArrayList<>();
            min.filter(each -> number < each).ifPresent(each ->
                broken.add("Member must have value greater than or equal to " + each.longValue()));
            max.filter(each -> number > each).ifPresent(each ->
                broken.add("Member must have value less than or equal to " + each.longValue()));
            return broken;
        }
    }

    /// A trait of the reference, else of the shape.
    boolean flattened(Member use) {
        return use.traits().path("flattened").asBoolean(traits.path("flattened").asBoolean(false));
    }

    /// The format of a timestamp, where the model names one.
    Optional<String> timestampFormat(Member use) {
        String format = use.traits().path("timestampFormat").asText(traits.path("timestampFormat").asText(""));
        return format.isEmpty() ? Optional.empty() : Optional.of(format);
    }

    boolean sparse() {
        return traits.path("sparse").asBoolean(false);
    }

    boolean document() {
        return traits.path("document").asBoolean(false);
    }
}
