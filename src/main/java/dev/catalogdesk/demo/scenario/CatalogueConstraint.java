package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.model.ConstraintType;
import java.util.List;

/// A constraint on a launch path, with all that an administrator sees. End users see type and description only.
public sealed interface CatalogueConstraint {
    /// The kind, as the service names it.
    ///
    /// @return its type
    ConstraintType type();

    /// The administrator's words.
    ///
    /// @return may be empty
    String description();

    /// Names the role with which AWS launches.
    ///
    /// @param roleArn the role's ARN
    /// @param description the administrator's words
    record Launch(String roleArn, String description) implements CatalogueConstraint {
        @Override
        public ConstraintType type() {
            return ConstraintType.LAUNCH;
        }
    }

    /// Narrows the parameters.
    ///
    /// @param rulesJson the rules as a JSON object, keys being rule names, as in the section `Rules` of a template
    /// @param description the administrator's words
    record Template(String rulesJson, String description) implements CatalogueConstraint {
        @Override
        public ConstraintType type() {
            return ConstraintType.TEMPLATE;
        }
    }

    /// Launches into accounts and regions rather than into the account and region of the call.
    ///
    /// @param accounts accounts that may be chosen, 12 digits each
    /// @param regions regions that may be chosen, in the order of deployment
    /// @param adminRoleArn role that administers the stack set
    /// @param executionRole name of the role that works in the accounts
    /// @param description the administrator's words
    record StackSet(
            List<String> accounts,
            List<String> regions,
            String adminRoleArn,
            String executionRole,
            String description) implements CatalogueConstraint {
        /// Copies the collections.
        public StackSet {
            accounts = List.copyOf(accounts);
            regions = List.copyOf(regions);
        }

        @Override
        public ConstraintType type() {
            return ConstraintType.STACKSET;
        }
    }

    /// Names topics that hear of stack events.
    ///
    /// @param topicArns the topics
    /// @param description the administrator's words
    record Notification(List<String> topicArns, String description) implements CatalogueConstraint {
        /// Copies the collections.
        public Notification {
            topicArns = List.copyOf(topicArns);
        }

        @Override
        public ConstraintType type() {
            return ConstraintType.NOTIFICATION;
        }
    }

    /// Says whether an update may change the tags of a provisioned product.
    ///
    /// @param tagUpdatesAllowed whether it may
    /// @param description the administrator's words
    record ResourceUpdate(boolean tagUpdatesAllowed, String description) implements CatalogueConstraint {
        @Override
        public ConstraintType type() {
            return ConstraintType.RESOURCE_UPDATE;
        }
    }
}
