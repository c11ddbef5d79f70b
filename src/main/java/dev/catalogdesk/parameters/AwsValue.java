package dev.catalogdesk.parameters;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// How ids and names in the account are written, by parameter type. Whether there is one of that name only AWS knows.
/// Ids have 8 hexadecimal digits or, since 2016, 17 (EC2 User Guide, "Resource IDs"). Zones are named
/// `eu-central-1a`, `us-west-2-lax-1a` (Local Zones) or `us-east-1-wl1-bos-wlz-1` (Wavelength). A parameter that
/// another account shares is named by its ARN (Systems Manager User Guide, "Working with shared parameters").
public final class AwsValue {
    private static final String ID = "-(?:[0-9a-f]{8}|[0-9a-f]{17})";
    private static final Map<String, Format> FORMATS = Map.ofEntries(
        id("AWS::EC2::Image::Id", "ami"),
        id("AWS::EC2::Instance::Id", "i"),
        id("AWS::EC2::SecurityGroup::Id", "sg"),
        id("AWS::EC2::Subnet::Id", "subnet"),
        id("AWS::EC2::Volume::Id", "vol"),
        id("AWS::EC2::VPC::Id", "vpc"),
        format("AWS::EC2::AvailabilityZone::Name", "[a-z]{2,}(?:-[a-z0-9]+)+-(?:\\d+[a-z]|wlz-\\d+)", "eu-central-1a"),
        format("AWS::EC2::KeyPair::KeyName", "\\p{ASCII}{1,255}", "my-key"),
        format("AWS::EC2::SecurityGroup::GroupName", "[\\w .:/()#,@\\[\\]+=&;{}!$*-]{1,255}", "my-group"),
        format("AWS::Route53::HostedZone::Id", "[A-Z0-9]{1,32}", "Z0123456789ABC"));
    private static final Map<String, String> RESOURCES = Map.of(
        "AWS::EC2::Instance::Id", "AWS::EC2::Instance",
        "AWS::EC2::KeyPair::KeyName", "AWS::EC2::KeyPair",
        "AWS::EC2::SecurityGroup::Id", "AWS::EC2::SecurityGroup",
        "AWS::EC2::Subnet::Id", "AWS::EC2::Subnet",
        "AWS::EC2::Volume::Id", "AWS::EC2::Volume",
        "AWS::EC2::VPC::Id", "AWS::EC2::VPC",
        "AWS::Route53::HostedZone::Id", "AWS::Route53::HostedZone");
    private static final Format STORED_NAME = new Format(Pattern.compile(
        "(?:arn:[a-z-]+:ssm:[a-z0-9-]+:\\d{12}:parameter/)?[a-zA-Z0-9_./-]{1,2048}(?::[a-zA-Z0-9_.-]{1,100})?"),
        "/team/setting");

    private AwsValue() {
    }

    /// How a value is written.
    ///
    /// @param pattern what the entire value matches
    /// @param example a value of that form
    public record Format(Pattern pattern, String example) {
    }

    /// The form of a type's values.
    ///
    /// @param type the type
    /// @return nothing where the type has none that is known here
    public static Optional<Format> format(ParameterType type) {
        if (type.item() == ParameterType.Item.STORED_NAME) {
            return Optional.of(STORED_NAME);
        }
        return type.item() == ParameterType.Item.AWS_VALUE
            ? type.resource().map(FORMATS::get) : Optional.empty();
    }

    /// The type of resource whose physical ids are values of a type.
    ///
    /// @param type the type
    /// @return such as `AWS::EC2::Subnet`; nothing where no resource's physical id is such a value
    public static Optional<String> resourceType(ParameterType type) {
        return type.item() == ParameterType.Item.AWS_VALUE
            ? type.resource().map(RESOURCES::get) : Optional.empty();
    }

    private static Map.Entry<String, Format> id(String type, String prefix) {
        return format(type, prefix + ID, prefix + "-0123456789abcdef0");
    }

    private static Map.Entry<String, Format> format(String type, String pattern, String example) {
        return Map.entry(type, new Format(Pattern.compile(pattern), example));
    }
}
