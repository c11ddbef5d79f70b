package dev.catalogdesk.demo.scenario;

/// Somebody who may call the simulated AWS. The secret is not checked, so none is kept.
///
/// @param accessKeyId access key id by which a request is recognised
/// @param arn the caller's ARN, as GetCallerIdentity answers it
/// @param userId the caller's unique id
public record Caller(String accessKeyId, String arn, String userId) {
}
