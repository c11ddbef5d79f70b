package dev.catalogdesk.ui.launch;

import dev.catalogdesk.settings.LaunchArchive;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is remembered about launches, in a test.
final class KeptLaunches implements LaunchMemory {
    final Map<String, String> remembered = new HashMap<>();
    private final LaunchArchive archive;

    KeptLaunches(LaunchArchive archive) {
        this.archive = archive;
    }

    @Override
    public Optional<String> rememberedPath(String productId) {
        return Optional.ofNullable(remembered.get(productId));
    }

    @Override
    public void rememberPath(String productId, String pathId) {
        remembered.put(productId, pathId);
    }

    @Override
    public LaunchArchive archive() {
        return archive;
    }

    @Override
    public void markUsed(String productId) {
        remembered.put("used", productId);
    }
}
