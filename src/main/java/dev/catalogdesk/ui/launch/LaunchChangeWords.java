package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.TagUpdates;
import dev.catalogdesk.paths.LaunchChange;
import dev.catalogdesk.ui.component.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts what another path would change into sentences.
final class LaunchChangeWords {
    private static final int MOST = 6;
    private final Messages messages;

    LaunchChangeWords(Messages messages) {
        this.messages = messages;
    }

    String sentence(LaunchChange change) {
        return switch (change) {
            case LaunchChange.Role(Optional<String> here, Optional<String> there) -> role(here, there);
            case LaunchChange.Updates(OpenEnum<TagUpdates> there) -> updates(there);
            case LaunchChange.TagAdded(String key, String value) -> text("tag-added", key, value);
            case LaunchChange.TagMissing(String key, String value) -> text("tag-missing", key, value);
            case LaunchChange.TagOther(String key, String here, String there) -> text("tag-other", key, here, there);
            case LaunchChange.TagToChoose(String key, List<String> values) ->
                text("tag-choose", key, some(values));
            case LaunchChange.TagNoLongerOffered(String key, String chosen, List<String> values) ->
                text("tag-not-offered", key, chosen, some(values));
            case LaunchChange.TagNotAsked(String key) -> text("tag-not-asked", key);
            case LaunchChange.TagLeftOut(String key) -> text("tag-left-out", key);
            case LaunchChange.OwnTagTaken(String key) -> text("tag-own", key);
            case LaunchChange.StackSet(boolean there) -> text(there ? "stackset" : "no-stackset");
            case LaunchChange.Scope scope -> scope(scope);
        };
    }

    private String role(Optional<String> here, Optional<String> there) {
        if (here.isEmpty()) {
            return text("role-not-yours", there.map(LaunchChangeWords::shortName).orElse(""));
        }
        if (there.isEmpty()) {
            return text("role-yours", shortName(here.get()));
        }
        boolean namesakes = shortName(here.get()).equals(shortName(there.get()));
        return namesakes ? text("role", there.get(), here.get())
            : text("role", shortName(there.get()), shortName(here.get()));
    }

    /// The name of a role, which stands at the end of its ARN.
    private static String shortName(String arn) {
        return arn.substring(arn.lastIndexOf('/') + 1);
    }

    private String updates(OpenEnum<TagUpdates> there) {
        return switch (there.value()) {
            case ALLOWED -> text("updates-allowed");
            case NOT_ALLOWED -> text("updates-not-allowed");
            case UNKNOWN -> there.text().isEmpty() ? text("updates-not-told") : text("updates-other", there.text());
        };
    }

    private String scope(LaunchChange.Scope scope) {
        String kind = scope.regions() ? "regions" : "accounts";
        List<String> parts = new ArrayList<>();
        part(parts, kind + "-chosen", scope.chosen());
        part(parts, kind + "-fewer", scope.fewer());
        part(parts, kind + "-more", scope.more());
        return String.join(" ", parts);
    }

    private void part(List<String> parts, String key, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(text(key, some(names)));
        }
    }

    private String some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() > MOST ? text("more", first, names.size() - MOST) : first;
    }

    private String text(String key, Object... values) {
        return messages.text("launch.other-path.change." + key, values);
    }
}
