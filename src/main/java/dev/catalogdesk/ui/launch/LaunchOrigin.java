package dev.catalogdesk.ui.launch;

import dev.catalogdesk.settings.LaunchArchive;
import dev.catalogdesk.settings.LaunchDraft;
import dev.catalogdesk.settings.LaunchInputs;
import dev.catalogdesk.settings.PastLaunch;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where the values come from that a wizard begins with.
///
/// @param inputs the values; nothing to begin with the defaults
/// @param past the earlier launch they are of
/// @param draft the draft that is kept of the product, whether it is begun with or not
record LaunchOrigin(Optional<LaunchInputs> inputs, Optional<PastLaunch> past, Optional<LaunchDraft> draft) {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)-([0-9]{1,6})");
    private static final int LONGEST = 128;

    /// Looks it up.
    static LaunchOrigin of(LaunchTarget target, LaunchArchive archive) {
        Optional<LaunchDraft> draft = archive.draft(target.productId());
        return switch (target.start()) {
            case LaunchStart.Draft begin -> new LaunchOrigin(draft.map(LaunchDraft::inputs), Optional.empty(), draft);
            case LaunchStart.Afresh begin -> new LaunchOrigin(Optional.empty(), Optional.empty(), draft);
            case LaunchStart.Like like -> archive.launch(like.token())
                .filter(launch -> launch.place().productId().equals(target.productId()))
                .map(launch -> new LaunchOrigin(Optional.of(renamed(launch, archive)), Optional.of(launch), draft))
                .orElseGet(() -> new LaunchOrigin(Optional.empty(), Optional.empty(), draft));
        };
    }

    /// Version and path of the values, before those chosen on the product's page.
    LaunchTarget steer(LaunchTarget target) {
        return inputs.map(found -> new LaunchTarget(target.productId(),
                Optional.of(found.versionId()).filter(id -> !id.isEmpty()).or(target::versionId),
                Optional.of(found.pathId()).filter(id -> !id.isEmpty()).or(target::pathId), target.start()))
            .orElse(target);
    }

    /// Whether the draft is what one goes on with.
    boolean goesOn() {
        return past.isEmpty() && inputs.isPresent();
    }

    private static LaunchInputs renamed(PastLaunch launch, LaunchArchive archive) {
        Set<String> used = archive.launches().stream().map(each -> each.inputs().name()).collect(Collectors.toSet());
        return launch.inputs().withName(nextName(launch.inputs().name(), used));
    }

    /// The name with the next number that is not used.
    static String nextName(String name, Set<String> used) {
        Matcher numbered = NUMBERED.matcher(name);
        boolean counts = numbered.matches() && !numbered.group(1).isEmpty();
        String stem = counts ? numbered.group(1) : name;
        int number = counts ? Integer.parseInt(numbered.group(2)) + 1 : 2;
        while (true) {
            String end = "-" + number;
            String next = stem.substring(0, Math.min(stem.length(), LONGEST - end.length())) + end;
            if (!used.contains(next)) {
                return next;
            }
            number++;
        }
    }
}
