package dev.catalogdesk.architecture.bad.demo;

import java.awt.Point;

/// Starts threads on its own, and AWT.
public final class BadDemo {
    private final Thread thread = new Thread(() -> { });

    @Override
    public String toString() {
        return thread.getName() + new Point();
    }
}
