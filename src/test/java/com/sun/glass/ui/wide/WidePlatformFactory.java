package com.sun.glass.ui.wide;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.WideApplication;

/// The platform the tests run on: JavaFX's own headless one with the faults of its robot and its small screen
/// mended by [WideApplication]. JavaFX finds this class by its name, from `-Dglass.platform=Wide`.
public final class WidePlatformFactory extends HeadlessPlatformFactory {
    /// Made by JavaFX.
    public WidePlatformFactory() {
    }

    @Override
    public Application createApplication() {
        return new WideApplication();
    }
}
