package dev.catalogdesk.architecture.bad.ui.shell;

import dev.catalogdesk.architecture.ArchitectureException;

/// Prints, which is excepted.
@ArchitectureException(rule = "no-system-out", reason = "Shows that a class can be excepted.")
public final class BadWindow {
    @Override
    public String toString() {
        System.out.println();
        return "";
    }
}
