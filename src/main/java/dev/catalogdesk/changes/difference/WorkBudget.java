package dev.catalogdesk.changes.difference;

import com.github.difflib.algorithm.DiffAlgorithmListener;

/// Bounds the work of one comparison. Myers' algorithm is quick where little differs and takes the square of what does:
/// a text against an altogether other one of a megabyte would take minutes.
final class WorkBudget {
    /// Measured on two cores: a megabyte against another one takes half a second and 130 MB at most, whatever they say.
    private static final long STEPS = 3_000_000;

    /// Elements that are skipped as equal in the time of one step.
    private static final int SKIPPED_PER_STEP = 32;

    private long left = STEPS;

    /// Watches one run of the algorithm, which may take half of what is left.
    ///
    /// @param elements how many elements both sides have
    /// @return a listener that throws [Exceeded] when the run takes too long
    DiffAlgorithmListener watch(int elements) {
        long least = left / 2;
        return new DiffAlgorithmListener() {
            @Override
            public void diffStart() {
                // Counted by steps.
            }

            @Override
            public void diffStep(int differences, int most) {
                left -= differences + 1 + elements / SKIPPED_PER_STEP;
                if (left < least) {
                    throw new Exceeded();
                }
            }

            @Override
            public void diffEnd() {
                // Counted by steps.
            }
        };
    }

    /// The only way to stop the algorithm is to throw from its listener.
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("The texts differ too much to be compared in detail", null, false, false);
        }
    }
}
