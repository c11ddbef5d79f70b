package dev.catalogdesk.demo.faults;

import java.time.Duration;

/// One entry of a fault file.
///
/// @param place where it stands, such as `faults.yaml, line 3`
/// @param operation name of the operation, or [Faults#ANY]
/// @param kind what goes wrong
/// @param by how late, for [FaultKind#DELAY]; otherwise zero
/// @param calls how many calls it happens to in all, or [Faults#ALWAYS]
/// @param chance how probable it is at each call, above 0 up to 1
/// @param burst once it happens, it happens to so many calls in a row
public record FaultRule(
        String place, String operation, FaultKind kind, Duration by, int calls, double chance, int burst) {
}
