package dev.catalogdesk.model;

/// One stack of a StackSet, in one account and region.
///
/// @param account the account's digits
/// @param region the region's id
/// @param status whether it is as the StackSet says
public record StackInstance(String account, String region, OpenEnum<StackInstanceStatus> status) {
}
