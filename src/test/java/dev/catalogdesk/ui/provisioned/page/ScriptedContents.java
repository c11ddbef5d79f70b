package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.stacks.StackContents;
import dev.catalogdesk.stacks.StackPart;
import dev.catalogdesk.stacks.StacksException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Stacks that consist of what a test says, or may not be read.
final class ScriptedContents implements StackContents {
    final List<StackPart> resources = new ArrayList<>();
    final Map<String, String> parameters = new LinkedHashMap<>();
    final List<String> asked = new ArrayList<>();
    boolean denied;

    @Override
    public List<StackPart> resources(String stack) {
        ask(stack);
        return List.copyOf(resources);
    }

    @Override
    public Map<String, String> parameters(String stack) {
        ask(stack);
        return new LinkedHashMap<>(parameters);
    }

    private void ask(String stack) {
        asked.add(stack);
        if (denied) {
            throw new StacksException("no", new IllegalStateException());
        }
    }
}
