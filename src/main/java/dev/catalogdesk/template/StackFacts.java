package dev.catalogdesk.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Where a template is applied: what its pseudo parameters stand for, and what it takes from elsewhere.
///
/// @param region `AWS::Region`
/// @param account `AWS::AccountId`
/// @param stackName `AWS::StackName`
/// @param stackId `AWS::StackId`
/// @param notificationArns `AWS::NotificationARNs`
/// @param zones what `Fn::GetAZs` gives for this region
/// @param exports by name what other stacks export, for `Fn::ImportValue`
public record StackFacts(
        String region,
        String account,
        String stackName,
        String stackId,
        List<String> notificationArns,
        List<String> zones,
        Map<String, String> exports) {
    /// Copies the collections.
    public StackFacts {
        notificationArns = List.copyOf(notificationArns);
        zones = List.copyOf(zones);
        exports = Map.copyOf(exports);
    }

    /// A stack without notifications and imports. Which zones an account sees only AWS can tell; `a` to `c` is what
    /// most regions have.
    ///
    /// @param region its region
    /// @param account its account
    /// @param stackName its name
    /// @param stackId its ARN
    /// @return the facts
    public static StackFacts of(String region, String account, String stackName, String stackId) {
        return new StackFacts(region, account, stackName, stackId, List.of(),
            Stream.of("a", "b", "c").map(region::concat).toList(), Map.of());
    }

    /// `AWS::Partition`.
    ///
    /// @return `aws`, `aws-cn` or `aws-us-gov`
    public String partition() {
        return region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }

    /// `AWS::URLSuffix`.
    ///
    /// @return domain of AWS's services in the partition
    public String urlSuffix() {
        return region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    }
}
