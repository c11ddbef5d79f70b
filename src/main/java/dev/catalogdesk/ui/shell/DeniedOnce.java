package dev.catalogdesk.ui.shell;

import dev.catalogdesk.advice.MissingPermission;
import java.time.Instant;

/// A denial that is remembered, so that nobody has to run into it again to know what is missing.
///
/// @param at when AWS denied it
/// @param permission what the caller lacked
public record DeniedOnce(Instant at, MissingPermission permission) {
}
