package dev.catalogdesk.demo.cloudformation;

import dev.catalogdesk.demo.stacks.StackOutcome;
import dev.catalogdesk.demo.wire.ServiceException;

/// CloudFormation's errors. Words that were recorded from AWS are in `error-messages.tsv` beside the project.
final class Refusals {
    private Refusals() {
    }

    static ServiceException invalid(String message) {
        return ServiceException.of("ValidationError", message);
    }

    /// The words for a stack that is not there, as most operations have them.
    static ServiceException noStackWithId(String nameOrArn) {
        return invalid("Stack with id " + nameOrArn + " does not exist");
    }

    /// The words for a stack that is not there, as operations have them that do something to it.
    static ServiceException noStack(String nameOrArn) {
        return invalid("Stack [" + nameOrArn + "] does not exist");
    }

    static ServiceException noChangeSet(String nameOrArn) {
        return ServiceException.of("ChangeSetNotFound", 404, "ChangeSet [" + nameOrArn + "] does not exist");
    }

    static ServiceException insufficientCapabilities(String message) {
        return ServiceException.of("InsufficientCapabilitiesException", message);
    }

    /// The ARN of a stack that is at work, or the refusal as an error.
    static String arn(StackOutcome outcome) {
        return switch (outcome) {
            case StackOutcome.Started started -> started.arn();
            case StackOutcome.Refused refused -> throw ServiceException.of(refused.code(), refused.error());
        };
    }
}
