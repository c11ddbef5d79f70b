package dev.catalogdesk.ui.component;

import java.time.Instant;
import java.util.Optional;

/// What a ticket tells of an operation beside its error. What is not known is an empty text.
///
/// @param operation what was done, such as "Launch of orders-db failed"
/// @param product the product's name and id
/// @param version the version's name
/// @param target the provisioned product's name and id
/// @param account the account's 12 digits
/// @param region the region's id
/// @param recordId the record
/// @param token the idempotency token
/// @param started when it was sent
/// @param ended when it ended
public record TicketFacts(String operation, String product, String version, String target, String account,
        String region, String recordId, String token, Optional<Instant> started, Optional<Instant> ended) {
    /// Of a failure that belongs to no operation.
    ///
    /// @param operation what was done
    /// @return facts without the rest
    public static TicketFacts of(String operation) {
        return new TicketFacts(operation, "", "", "", "", "", "", "", Optional.empty(), Optional.empty());
    }
}
