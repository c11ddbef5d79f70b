package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.state.PlannedChange;
import java.util.List;
import java.util.Optional;

/// The stacks of the account in one region. Safe on any thread.
public interface Stacks {
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
    /// @param mishap what goes wrong on the way, if anything shall
    /// @return what comes of it
    StackOutcome delete(String arn, Optional<StackMishap> mishap);

    /// Takes a stack under the governance of a provisioned product (`IMPORT_COMPLETE` in the end).
    ///
    /// @param arn its ARN
    /// @param mishap what goes wrong on the way, if anything shall
    /// @return what comes of it
    StackOutcome adopt(String arn, Optional<StackMishap> mishap);

    /// What an order would change.
    ///
    /// @param arn ARN of the stack; one that is not there gets everything new
    /// @param order what it is to become
    /// @return the changes, in the order of the template
    /// @throws RefusedException if CloudFormation would refuse the order
    List<PlannedChange> changes(String arn, StackOrder order);

    /// A stack.
    ///
    /// @param nameOrArn its name, unless it is deleted, or its ARN
    /// @return the stack as it is now, if there is one
    Optional<StackView> find(String nameOrArn);

    /// All stacks that are not deleted.
    ///
    /// @return the stacks, in the order in which they were made
    List<StackView> all();

    /// CloudFormation refuses an order.
    final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /// With CloudFormation's words.
        ///
        /// @param error its words
        public RefusedException(String error) {
            super(error);
        }
    }
}
