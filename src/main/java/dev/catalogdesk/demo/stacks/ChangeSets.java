package dev.catalogdesk.demo.stacks;

import java.util.List;
import java.util.Optional;

/// The change sets of the account in one region. Safe on any thread.
public interface ChangeSets {
    /// What comes of asking for a change set.
    sealed interface Made {
        /// CloudFormation refuses at once, and there is no change set.
        ///
        /// @param code its error code, such as `AlreadyExistsException`
        /// @param error its words
        record Refused(String code, String error) implements Made {
        }

        /// The change set is being made. Whether it comes to anything shows later.
        ///
        /// @param arn its ARN
        /// @param stackArn the stack's ARN
        /// @param failure why it will fail; empty where it does not
        record Begun(String arn, String stackArn, String failure) implements Made {
        }
    }

    /// Makes a change set. One for a new stack makes the stack too, in `REVIEW_IN_PROGRESS`.
    ///
    /// @param wish for what
    /// @return what comes of it
    Made make(ChangeSetOrder wish);

    /// A change set.
    ///
    /// @param stackNameOrArn the stack; empty where the change set is given by its ARN
    /// @param nameOrArn the change set
    /// @return the change set as it is now, if there is one
    Optional<ChangeSetView> find(String stackNameOrArn, String nameOrArn);

    /// The change sets of a stack.
    ///
    /// @param stackArn the stack
    /// @return its change sets, oldest first
    List<ChangeSetView> of(String stackArn);

    /// Does what a change set says. All other change sets of the stack are gone then.
    ///
    /// @param arn the change set
    /// @param settings how to go about it; what the change set itself says of role and capabilities counts
    /// @param mishap what goes wrong on the way, if anything shall
    /// @return what comes of it
    StackOutcome execute(String arn, StackSettings settings, Optional<StackMishap> mishap);

    /// Deletes a change set that is not being executed. One that is not there is deleted already.
    ///
    /// @param arn the change set
    /// @return CloudFormation's words if it refuses
    Optional<String> delete(String arn);
}
