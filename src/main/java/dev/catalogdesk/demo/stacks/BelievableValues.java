package dev.catalogdesk.demo.stacks;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/// Values that look as if AWS had made them. The same question has the same answer.
///
/// @param stack the stack whose values they are: they differ from one to the next
record BelievableValues(StackIdentity stack) {
    /// What `Ref` gives for a resource.
    String reference(String logicalId, String type) {
        String[] parts = type.split("::");
        String service = parts.length > 1 ? parts[1].toLowerCase(Locale.ROOT) : "";
        return switch (type) {
            case "AWS::SNS::Topic" -> stack.arns().arn("sns", name(logicalId));
            case "AWS::SQS::Queue" -> "https://sqs." + stack.arns().region() + ".amazonaws.com/" + stack.arns().account() + "/"
                + name(logicalId);
            case "AWS::S3::Bucket" -> name(logicalId).toLowerCase(Locale.ROOT);
            case "AWS::EC2::VPC" -> "vpc-0" + hex(logicalId, 16);
            case "AWS::EC2::Subnet" -> "subnet-0" + hex(logicalId, 16);
            case "AWS::EC2::SecurityGroup" -> "sg-0" + hex(logicalId, 16);
            case "AWS::EC2::Instance" -> "i-0" + hex(logicalId, 16);
            case "AWS::EC2::RouteTable" -> "rtb-0" + hex(logicalId, 16);
            case "AWS::KMS::Key" -> uuid(logicalId);
            case "AWS::ElasticLoadBalancingV2::LoadBalancer" -> stack.arns().arn("elasticloadbalancing",
                "loadbalancer/app/" + logicalId + "/" + hex(logicalId, 16));
            case "AWS::SecretsManager::Secret" -> stack.arns().arn("secretsmanager", "secret:" + name(logicalId));
            default -> service.equals("ec2") ? logicalId.toLowerCase(Locale.ROOT) + "-0" + hex(logicalId, 16)
                : name(logicalId);
        };
    }

    /// What `Fn::GetAtt` gives.
    String attribute(String logicalId, String type, String attribute) {
        String[] parts = type.split("::");
        String service = parts.length > 1 ? parts[1].toLowerCase(Locale.ROOT) : "service";
        String host = (logicalId + "-" + hex(logicalId, 10)).toLowerCase(Locale.ROOT) + "." + stack.arns().region();
        if (attribute.endsWith("Arn")) {
            return type.equals("AWS::S3::Bucket")
                ? "arn:" + stack.arns().partition() + ":s3:::" + reference(logicalId, type)
                : stack.arns().arn(service, name(logicalId));
        }
        return switch (attribute) {
            case "Endpoint.Address", "Endpoint", "ConfigurationEndPoint.Address", "RedisEndpoint.Address",
                "PrimaryEndPoint.Address", "ReadEndpoint.Address" -> host + "." + service + ".amazonaws.com";
            case "Endpoint.Port" -> "5432";
            case "DNSName", "DomainName", "RegionalDomainName" -> host + ".amazonaws.com";
            case "PrivateIp", "PrivateIpAddress" -> "10.0." + number(logicalId, 255) + "." + number(attribute, 254);
            case "PublicIp" -> "203.0.113." + number(logicalId, 254);
            case "QueueName", "TopicName", "Name" -> name(logicalId);
            default -> attribute.endsWith("Id")
                ? attribute.toLowerCase(Locale.ROOT) + "-0" + hex(logicalId + attribute, 16)
                : name(logicalId) + "-" + attribute.replace('.', '-').toLowerCase(Locale.ROOT);
        };
    }

    /// Anything else.
    String named(String what) {
        return what.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT) + "-" + hex(what, 8);
    }

    private String name(String logicalId) {
        return stack.name() + "-" + logicalId + "-" + hex(logicalId, 12).toUpperCase(Locale.ROOT);
    }

    private int number(String what, int below) {
        return 1 + Math.floorMod((stack.seed() + what).hashCode(), below);
    }

    private String hex(String what, int length) {
        return uuid(what).replace("-", "").substring(0, length);
    }

    private String uuid(String what) {
        return UUID.nameUUIDFromBytes((stack.seed() + "/" + what).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
