package dev.catalogdesk.template;

import java.util.Optional;
import java.util.Set;

/// What tags of YAML mean in a template: functions in their short form, and the plain types of YAML. All others are
/// refused, as CloudFormation does with `!!binary`, `!!omap`, `!!pairs`, `!!set` and `!!timestamp`.
final class YamlTags {
    /// The tag of text.
    static final String TEXT = "tag:yaml.org,2002:str";

    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final Set<String> PLAIN = Set.of("str", "int", "float", "bool", "null", "map", "seq");

    private YamlTags() {
    }

    /// Turns `!Sub text` into an object with the key `Fn::Sub`.
    ///
    /// @param tag the tag, if there is one
    /// @param value what follows it
    /// @param place where the tag stands
    static TemplateValue apply(Optional<String> tag, TemplateValue value, Place place) {
        if (tag.isEmpty() || tag.get().equals("!") || plain(tag.get())) {
            return value;
        }
        String longName = ShortForms.longName(tag.get()).orElseThrow(() -> unknown(tag.get(), place));
        return ShortForms.call(longName, value, value.place());
    }

    private static boolean plain(String tag) {
        return tag.startsWith(STANDARD) && PLAIN.contains(tag.substring(STANDARD.length()));
    }

    private static TemplateException unknown(String tag, Place place) {
        String shown = Texts.shortened(tag.startsWith(STANDARD) ? "!!" + tag.substring(STANDARD.length()) : tag);
        return new TemplateException(place, shown + " is no function of CloudFormation", ShortForms.meant(tag)
            .map(meant -> "Write " + meant + " instead")
            .orElse("Correct its name, or put the text in quotes if no function is meant"));
    }
}
