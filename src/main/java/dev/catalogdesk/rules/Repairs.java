package dev.catalogdesk.rules;

import java.util.List;

/// How a violated assertion can be mended.
///
/// @param repairs changes of one parameter, or of two where one is not enough; those that satisfy the assertion before
///     those that leave it to AWS, and these before those that make it no longer apply
/// @param complete false if there were too many possibilities to try all
public record Repairs(List<Repair> repairs, boolean complete) {
    /// Copies the list.
    public Repairs {
        repairs = List.copyOf(repairs);
    }
}
