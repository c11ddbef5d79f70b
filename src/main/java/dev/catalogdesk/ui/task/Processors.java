package dev.catalogdesk.ui.task;

/// How the machine's processors are shared between the window and what is done behind it.
public final class Processors {
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    private Processors() {
    }

    /// Leaves one processor to the window: virtual threads run on the others. With as many of them at work as there
    /// are processors, what the JavaFX thread does in 20 ms was seen to take it 130. Has an effect only before the
    /// first virtual thread, and none where the property is given on the command line.
    public static void leaveOneToTheWindow() {
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(CARRIERS, String.valueOf(Math.max(1, Runtime.getRuntime().availableProcessors() - 1)));
        }
    }
}
