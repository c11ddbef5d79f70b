package dev.catalogdesk.ui.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How far a stack has come, in words.
///
/// @param count how many resources are ready
/// @param share how much of the whole that is, from 0 to 1; nothing where the whole is not known
/// @param atWork the resources at work, the one longest at it first
/// @param failure the first resource that failed for a reason of its own
/// @param followUps what failed only because of that
public record StackShown(
        String count, OptionalDouble share, List<Line> atWork, Optional<Line> failure, List<Line> followUps) {
    /// Copies the collections.
    public StackShown {
        atWork = List.copyOf(atWork);
        followUps = List.copyOf(followUps);
    }

    /// One resource.
    ///
    /// @param logicalId its name in the template
    /// @param type its type, such as `AWS::SQS::Queue`
    /// @param word what is done with it; for one that failed, why
    /// @param since since when
    public record Line(String logicalId, String type, String word, Instant since) {
    }
}
