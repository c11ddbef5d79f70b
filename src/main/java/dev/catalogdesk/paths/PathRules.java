package dev.catalogdesk.paths;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.rules.RulesException;
import dev.catalogdesk.rules.TemplateRules;
import java.util.Optional;

/// The rules of a path, readable or not.
///
/// @param read the rules; none where they cannot be read
/// @param problem why they cannot be read, as the name of a sentence
/// @param unread the text as it came where it cannot be read, else empty: two such texts can still be the same
public record PathRules(TemplateRules read, Optional<MessageKey> problem, String unread) {
    static PathRules of(String json) {
        try {
            return new PathRules(TemplateRules.parse(json), Optional.empty(), "");
        } catch (RulesException e) {
            return new PathRules(TemplateRules.none(), Optional.of(e.problem()), json);
        }
    }
}
