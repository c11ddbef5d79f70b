package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import java.nio.ByteBuffer;

/// JavaFX's headless application with a screen of a size that can be set (`-Dwide.width`, `-Dwide.height`) and with
/// mouse events as a real window system sends them. Stands in JavaFX's own package because the frame buffer is
/// visible only there; JavaFX's version is pinned for it. See `docs/decisions/0003`.
public final class WideApplication extends HeadlessApplication {
    private static final int DEPTH = 32;
    private static final int DPI = 96;
    private static final int BYTES_A_PIXEL = 4;

    private final int width = Integer.getInteger("wide.width", 1920);
    private final int height = Integer.getInteger("wide.height", 1200);
    private Screen[] screens = {};

    /// Made by the platform factory.
    public WideApplication() {
    }

    /// The one screen. The frame buffer is made with it, because the base class makes one of its own small size.
    @Override
    protected Screen[] staticScreen_getScreens() {
        if (screens.length == 0) {
            screens = new Screen[] {
                new Screen(
                    0, DEPTH, 0, 0, width, height, 0, 0, width, height, 0, 0, width, height, DPI, DPI, 1, 1, 1, 1)
            };
            frameBuffer = ByteBuffer.allocate(width * height * BYTES_A_PIXEL);
        }
        return screens;
    }

    @Override
    public View createView() {
        return new WideView();
    }

    /// The base class tells of every press that it opens a context menu, of every event that it is synthesized, and
    /// of a drag that no button is down. Tables then ignore clicks on headers, and nothing can be dragged.
    private static final class WideView extends HeadlessView {
        @Override
        protected void notifyMouse(
                int type, int button, int x, int y, int xAbs, int yAbs, int modifiers, boolean menu, boolean made) {
            boolean opensMenu = type == MouseEvent.DOWN && button == MouseEvent.BUTTON_RIGHT;
            super.notifyMouse(type, button, x, y, xAbs, yAbs, mended(type, button, modifiers), opensMenu, false);
        }

        private static int mended(int type, int button, int modifiers) {
            int mask = switch (button) {
                case MouseEvent.BUTTON_LEFT -> KeyEvent.MODIFIER_BUTTON_PRIMARY;
                case MouseEvent.BUTTON_RIGHT -> KeyEvent.MODIFIER_BUTTON_SECONDARY;
                default -> 0;
            };
            return switch (type) {
                case MouseEvent.DRAG -> modifiers | mask;
                case MouseEvent.UP -> modifiers & ~mask;
                default -> modifiers;
            };
        }
    }
}
