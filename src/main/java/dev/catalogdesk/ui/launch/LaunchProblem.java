package dev.catalogdesk.ui.launch;

import java.util.Optional;

/// Why a launch did not begin, in words.
///
/// @param headline what happened
/// @param why the reason
/// @param next what to do about it
/// @param details AWS's own words, to copy
/// @param requestId AWS's request id, to copy; empty where AWS did not answer
/// @param step the step where it can be put right
public record LaunchProblem(
        String headline, String why, String next, String details, String requestId, Optional<LaunchStep> step) {
}
