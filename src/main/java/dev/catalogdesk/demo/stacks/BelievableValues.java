package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.state.Arns;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Values that look as if AWS had made them. The same question has the same answer.
///
/// @param stack the stack whose values they are: they differ from one to the next
record BelievableValues(StackIdentity stack) {
    /// The physical id of a resource, which is what `Ref` gives.
    ///
    /// @param key what tells it from those that had its place before; usually the logical id
    /// @param type its type
    /// @param wished the name that the template gives it
    String physicalId(String key, String type, Optional<String> wished) {
        String name = wished.orElseGet(() -> name(key));
        Arns arns = stack.arns();
        return switch (type) {
            case "AWS::SNS::Topic" -> arns.arn("sns", name);
            case "AWS::SQS::Queue" -> "https://sqs." + arns.region() + ".amazonaws.com/" + arns.account() + "/" + name;
            case "AWS::S3::Bucket" -> name.toLowerCase(Locale.ROOT);
            case "AWS::EC2::VPC" -> "vpc-0" + hex(key, 16);
            case "AWS::EC2::Subnet" -> "subnet-0" + hex(key, 16);
            case "AWS::EC2::SecurityGroup" -> "sg-0" + hex(key, 16);
            case "AWS::EC2::Instance" -> "i-0" + hex(key, 16);
            case "AWS::EC2::RouteTable" -> "rtb-0" + hex(key, 16);
            case "AWS::KMS::Key" -> uuid(key);
            case "AWS::ElasticLoadBalancingV2::LoadBalancer" -> arns.arn("elasticloadbalancing",
                "loadbalancer/app/" + wished.orElse(plain(key)) + "/" + hex(key, 16));
            case "AWS::SecretsManager::Secret" -> arns.arn("secretsmanager", "secret:" + name);
            case "AWS::CloudFormation::Stack" -> arns.namedStack(name, stack.seed() + key);
            default -> service(type).equals("ec2") && wished.isEmpty()
                ? plain(key).toLowerCase(Locale.ROOT) + "-0" + hex(key, 16) : name;
        };
    }

    /// What `Fn::GetAtt` gives.
    ///
    /// @param resource of which resource
    /// @param attribute the attribute, such as `Arn` or `Endpoint.Address`
    String attribute(LiveResource resource, String attribute) {
        String service = service(resource.type());
        String id = resource.physicalId();
        String host = (plain(resource.logicalId()) + "-" + hex(id, 10)).toLowerCase(Locale.ROOT) + "."
            + stack.arns().region();
        if (attribute.endsWith("Arn")) {
            return arn(resource, service);
        }
        return switch (attribute) {
            case "Endpoint.Address", "Endpoint", "ConfigurationEndPoint.Address", "RedisEndpoint.Address",
                "PrimaryEndPoint.Address", "ReadEndpoint.Address" -> host + "." + service + ".amazonaws.com";
            case "Endpoint.Port" -> "5432";
            case "DNSName", "DomainName", "RegionalDomainName" -> host + ".amazonaws.com";
            case "PrivateIp", "PrivateIpAddress" -> "10.0." + number(id, 255) + "." + number(id + attribute, 254);
            case "PublicIp" -> "203.0.113." + number(id, 254);
            case "QueueName", "TopicName", "Name" -> lastPart(id);
            default -> attribute.endsWith("Id")
                ? attribute.toLowerCase(Locale.ROOT).replace('.', '-') + "-0" + hex(id + attribute, 16)
                : lastPart(id) + "-" + attribute.replace('.', '-').toLowerCase(Locale.ROOT);
        };
    }

    /// What `Fn::GetAtt` gives where that is a list.
    ///
    /// @param resource of which resource
    /// @param attribute the attribute
    /// @return the items; none for an attribute that is a single value
    List<String> list(LiveResource resource, String attribute) {
        String id = resource.physicalId();
        return switch (attribute) {
            case "Ipv6CidrBlocks" -> List.of("2600:1f18:" + hex(id, 4) + ":" + hex(id + id, 2) + "00::/56");
            case "DnsIpAddresses", "SecondaryPrivateIpAddresses" -> List.of("10.0." + number(id, 255) + ".10",
                "10.0." + number(id, 255) + ".11");
            case "NameServers" -> List.of("ns-" + number(id, 500) + ".awsdns-10.com",
                "ns-" + number(id, 500) + ".awsdns-20.net");
            case "ProvisioningArtifactIds" -> List.of("pa-" + hex(id, 13));
            case "ProvisioningArtifactNames", "CidrBlockAssociations", "NetworkInterfaceIds", "SubnetIds" ->
                List.of(lastPart(id) + "-" + hex(id + attribute, 8));
            default -> List.of();
        };
    }

    private String arn(LiveResource resource, String service) {
        String id = resource.physicalId();
        if (id.startsWith("arn:")) {
            return id;
        }
        return resource.type().equals("AWS::S3::Bucket")
            ? "arn:" + stack.arns().partition() + ":s3:::" + id : stack.arns().arn(service, lastPart(id));
    }

    private static String lastPart(String id) {
        return id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf(':')) + 1);
    }

    private static String service(String type) {
        String[] parts = type.split("::");
        return parts.length > 1 ? parts[1].toLowerCase(Locale.ROOT) : "service";
    }

    private static String plain(String key) {
        int number = key.indexOf('#');
        return number < 0 ? key : key.substring(0, number);
    }

    /// Anything else.
    String named(String what) {
        return what.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT) + "-" + hex(what, 8);
    }

    private String name(String key) {
        return stack.name() + "-" + plain(key) + "-" + hex(key, 12).toUpperCase(Locale.ROOT);
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
