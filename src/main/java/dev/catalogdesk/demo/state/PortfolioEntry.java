package dev.catalogdesk.demo.state;

import java.time.Instant;
import java.util.List;

/// A portfolio.
///
/// @param id id beginning with `port-`
/// @param displayName its name
/// @param description its description; may be empty
/// @param providerName who keeps it
/// @param createdTime when it was created
/// @param labels tags, tag options, budgets
/// @param principals who may launch from it
public record PortfolioEntry(
        String id,
        String displayName,
        String description,
        String providerName,
        Instant createdTime,
        Labels labels,
        List<PrincipalEntry> principals) {
    /// Copies the collections.
    public PortfolioEntry {
        principals = List.copyOf(principals);
    }

    /// Whether somebody may launch from it.
    ///
    /// @param principalArn ARN of a user or role
    /// @return true if so
    public boolean grants(String principalArn) {
        return principals.stream().anyMatch(each -> each.matches(principalArn));
    }

    /// The same with other names.
    ///
    /// @param name its name
    /// @param words its description
    /// @param provider who keeps it
    /// @return the changed portfolio
    public PortfolioEntry named(String name, String words, String provider) {
        return new PortfolioEntry(id, name, words, provider, createdTime, labels, principals);
    }

    /// The same with other labels.
    ///
    /// @param other tags, tag options, budgets
    /// @return the changed portfolio
    public PortfolioEntry withLabels(Labels other) {
        return new PortfolioEntry(id, displayName, description, providerName, createdTime, other, principals);
    }

    /// The same with other principals.
    ///
    /// @param other who may launch from it
    /// @return the changed portfolio
    public PortfolioEntry withPrincipals(List<PrincipalEntry> other) {
        return new PortfolioEntry(id, displayName, description, providerName, createdTime, labels, other);
    }
}
