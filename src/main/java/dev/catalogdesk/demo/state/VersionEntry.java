package dev.catalogdesk.demo.state;

import dev.catalogdesk.model.Guidance;
import java.time.Instant;
import java.util.List;

/// A version of a product (a provisioning artifact).
///
/// @param id id beginning with `pa-`
/// @param name its name, such as `v3.2.0`; may be empty
/// @param description what it brings; may be empty
/// @param createdTime when it was published
/// @param guidance the administrator's advice
/// @param active whether end users see it at all
/// @param template the text of its template or, for a product that CloudFormation does not run, of its description
/// @param templateUrl where the template was taken from; empty where the scenario brought it
/// @param serviceActionIds service actions that may be run on what is launched from it
public record VersionEntry(
        String id,
        String name,
        String description,
        Instant createdTime,
        Guidance guidance,
        boolean active,
        String template,
        String templateUrl,
        List<String> serviceActionIds) {
    /// Copies the collections.
    public VersionEntry {
        serviceActionIds = List.copyOf(serviceActionIds);
    }

    /// The same with other words and another standing.
    ///
    /// @param newName its name
    /// @param words what it brings
    /// @param advice the administrator's advice
    /// @param visible whether end users see it at all
    /// @return the changed version
    public VersionEntry changed(String newName, String words, Guidance advice, boolean visible) {
        return new VersionEntry(
            id, newName, words, createdTime, advice, visible, template, templateUrl, serviceActionIds);
    }

    /// The same with other service actions.
    ///
    /// @param ids the service actions
    /// @return the changed version
    public VersionEntry withServiceActions(List<String> ids) {
        return new VersionEntry(
            id, name, description, createdTime, guidance, active, template, templateUrl, ids);
    }
}
