package dev.catalogdesk.ui.launch;

import dev.catalogdesk.export.AwsCliCommand;
import dev.catalogdesk.model.LaunchRequest;
import java.util.List;
import java.util.Optional;

/// All that a launch sends, fit to be shown: secrets are dots here.
///
/// @param connection name of the connection it is sent by
/// @param account the account it is sent to; empty where it is not known
/// @param region the region it is sent to
/// @param productName the product's name
/// @param productType its type, as AWS names it
/// @param versionName the version's name
/// @param pathName the path's name
/// @param request what is sent; its parameters may be secret and are not for showing
/// @param parameters the parameters, to show
/// @param tags the tags, to show
/// @param command the same launch as a command of the AWS CLI; nothing before the service has answered
public record LaunchReview(
        String connection,
        String account,
        String region,
        String productName,
        String productType,
        String versionName,
        String pathName,
        LaunchRequest request,
        List<Line> parameters,
        List<Line> tags,
        Optional<AwsCliCommand> command) {
    /// Copies the collections.
    public LaunchReview {
        parameters = List.copyOf(parameters);
        tags = List.copyOf(tags);
    }

    /// A key with what goes with it.
    ///
    /// @param key the key
    /// @param value the value, dots for a secret one
    /// @param note what is to be said about it; may be empty
    public record Line(String key, String value, String note) {
    }
}
