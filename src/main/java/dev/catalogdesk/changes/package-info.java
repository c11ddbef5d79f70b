/// What an update of a stack would change, and why: two versions of a stack (template, parameters, tags) compared the
/// way CloudFormation computes a change set, without any server. The console shows it as an estimate, since AWS's own
/// answer is the authority; the simulation answers with it.
///
/// `ChangeSet` is the entrance. How faithful it is to recorded answers of AWS stands in `docs/fidelity.md`. Pure, any
/// thread.
@NullMarked
package dev.catalogdesk.changes;

import org.jspecify.annotations.NullMarked;
