package dev.catalogdesk.demo.stacks;

import java.time.Duration;
import java.util.Map;

/// How long things take at speed 1, much shorter than with AWS but in proportion: what is slow there is slow here.
final class Pace {
    private static final Duration USUAL = Duration.ofSeconds(3);
    private static final Map<String, Integer> SECONDS = Map.ofEntries(
        Map.entry("AWS::RDS::DBInstance", 12),
        Map.entry("AWS::RDS::DBCluster", 10),
        Map.entry("AWS::EKS::Cluster", 14),
        Map.entry("AWS::ElastiCache::ReplicationGroup", 12),
        Map.entry("AWS::ElastiCache::CacheCluster", 10),
        Map.entry("AWS::OpenSearchService::Domain", 14),
        Map.entry("AWS::CloudFront::Distribution", 12),
        Map.entry("AWS::EMR::Cluster", 10),
        Map.entry("AWS::Redshift::Cluster", 10),
        Map.entry("AWS::EC2::NatGateway", 8),
        Map.entry("AWS::EC2::Instance", 5),
        Map.entry("AWS::ElasticLoadBalancingV2::LoadBalancer", 8),
        Map.entry("AWS::IAM::InstanceProfile", 6),
        Map.entry("AWS::CloudFormation::Stack", 8));

    private Pace() {
    }

    static Duration create(String type) {
        Integer seconds = SECONDS.get(type);
        return seconds == null ? USUAL : Duration.ofSeconds(seconds);
    }

    static Duration update(String type) {
        return create(type).dividedBy(2);
    }

    static Duration delete(String type) {
        return create(type).dividedBy(3);
    }
}
