package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.Resolved;
import dev.catalogdesk.template.Resolved.Members;
import dev.catalogdesk.template.Resolved.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The property by which a template may give a resource its physical name.
final class CustomName {
    private static final List<String> BY_NAME = List.of("AWS::SSM::Parameter", "AWS::Events::Rule",
        "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancingV2::TargetGroup", "AWS::EKS::Cluster",
        "AWS::SecretsManager::Secret", "AWS::Kinesis::Stream", "AWS::CodePipeline::Pipeline");
    private static final Map<String, String> OTHERS = Map.of("AWS::RDS::DBInstance", "DBInstanceIdentifier",
        "AWS::RDS::DBCluster", "DBClusterIdentifier", "AWS::EC2::KeyPair", "KeyName");

    private CustomName() {
    }

    /// The name that a resource is to have.
    ///
    /// @return the name; nothing where CloudFormation makes one up, or where it must not show
    static Optional<String> of(String type, Members properties) {
        Resolved name = properties.members().get(property(type));
        return name instanceof Text text && !text.secret() && !text.text().isEmpty()
            ? Optional.of(text.text()) : Optional.empty();
    }

    static String property(String type) {
        String kind = type.substring(type.lastIndexOf(':') + 1);
        return BY_NAME.contains(type) ? "Name" : OTHERS.getOrDefault(type, kind + "Name");
    }
}
