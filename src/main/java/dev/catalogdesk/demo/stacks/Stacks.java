package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.state.Timeline;
import dev.catalogdesk.model.RecordOutput;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// The stacks of the account in one region. Safe on any thread.
public interface Stacks {
    /// CloudFormation's words about an update that changes nothing.
    String NO_UPDATES = "No updates are to be performed.";

    /// Makes a stack.
    ///
    /// @param name its name
    /// @param arn its ARN
    /// @param order what it is to become
    /// @return what comes of it
    StackOutcome create(String name, String arn, StackOrder order);

    /// Changes a stack.
    ///
    /// @param arn its ARN
    /// @param order what it is to become
    /// @return what comes of it
    StackOutcome update(String arn, StackOrder order);

    /// Deletes a stack.
    ///
    /// @param arn its ARN
    /// @param settings how to go about it
    /// @param retained logical ids of resources that failed to be deleted before and are to be left behind now
    /// @param mishap what goes wrong on the way, if anything shall
    /// @return what comes of it; a stack that is not there is deleted at once
    StackOutcome delete(String arn, StackSettings settings, Set<String> retained, Optional<StackMishap> mishap);

    /// Takes a stack under the governance of a provisioned product (`IMPORT_COMPLETE` in the end).
    ///
    /// @param arn its ARN
    /// @param mishap what goes wrong on the way, if anything shall
    /// @return what comes of it
    StackOutcome adopt(String arn, Optional<StackMishap> mishap);

    /// Protects a stack from being deleted, or no more.
    ///
    /// @param arn its ARN
    /// @param enabled whether it is protected from now on
    /// @return CloudFormation's words if it refuses
    Optional<String> protect(String arn, boolean enabled);

    /// The change sets of the stacks.
    ///
    /// @return change sets
    ChangeSets changeSets();

    /// A stack.
    ///
    /// @param nameOrArn its name, unless it is deleted, or its ARN
    /// @return the stack as it is now, if there is one
    Optional<StackView> find(String nameOrArn);

    /// All stacks, deleted ones included. Cheap, where each stack as a whole must be worked out.
    ///
    /// @return their states as CloudFormation names them, by ARN, newest first
    SequencedMap<String, String> statuses();

    /// What a stack is, as an order that would make it so: what an update keeps comes from here.
    ///
    /// @param arn its ARN
    /// @return the order, secrets as digests; nothing for a stack that is not there
    Optional<StackOrder> shape(String arn);

    /// What happened to a stack so far.
    ///
    /// @param arn its ARN
    /// @return events, newest first; none for a stack that is not there
    List<StackEvent> events(String arn);

    /// The resources of a stack, and of one that was deleted or rolled back also those that are gone.
    ///
    /// @param arn its ARN
    /// @return resources by logical id; none for a stack that is not there
    List<StackResourceView> resources(String arn);

    /// The outputs of a stack after an operation of its past, which may be others than now.
    ///
    /// @param arn its ARN
    /// @param run how the operation ran, as [StackOutcome.Started] told it
    /// @return the outputs; those of now where the stack knows no such operation
    List<RecordOutput> outputs(String arn, Timeline run);

    /// What stacks offer to one another.
    ///
    /// @return exports by name
    List<StackExport> exports();

    /// The stacks that import a value.
    ///
    /// @param exportName the name of the export
    /// @return names of stacks
    List<String> importers(String exportName);
}
