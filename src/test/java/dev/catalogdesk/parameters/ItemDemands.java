package dev.catalogdesk.parameters;

import dev.catalogdesk.model.BoundedText;
import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Judges a value, or an item of a list, by CloudFormation's guide, in the plainest way and with none of the code
/// that is tested. For AWS's own types it knows a few values instead of a form.
///
/// @param type the type of an item, such as `AWS::EC2::Subnet::Id`
/// @param limits the constraints
record ItemDemands(String type, ParameterConstraints limits) {
    private static final String STORED = "AWS::SSM::Parameter::";
    private static final Map<String, List<String>> REAL = Map.ofEntries(
        Map.entry("AWS::EC2::Image::Id", List.of("ami-0abcdef1234567890", "ami-1a2b3c4d")),
        Map.entry("AWS::EC2::Instance::Id", List.of("i-0abcdef1234567890", "i-1a2b3c4d")),
        Map.entry("AWS::EC2::SecurityGroup::Id", List.of("sg-0abcdef1234567890", "sg-1a2b3c4d")),
        Map.entry("AWS::EC2::Subnet::Id", List.of("subnet-0abcdef1234567890", "subnet-1a2b3c4d")),
        Map.entry("AWS::EC2::Volume::Id", List.of("vol-0abcdef1234567890", "vol-1a2b3c4d")),
        Map.entry("AWS::EC2::VPC::Id", List.of("vpc-0abcdef1234567890", "vpc-1a2b3c4d")),
        Map.entry("AWS::EC2::AvailabilityZone::Name", List.of("eu-central-1a", "us-gov-west-1b", "us-west-2-lax-1a",
            "us-east-1-wl1-bos-wlz-1", "eusc-de-east-1a")),
        Map.entry("AWS::EC2::KeyPair::KeyName", List.of("my key", "team@example.com")),
        Map.entry("AWS::EC2::SecurityGroup::GroupName", List.of("default", "web (public)")),
        Map.entry("AWS::Route53::HostedZone::Id", List.of("Z148QEXAMPLE8V", "Z23ABC4XYZL05B")),
        Map.entry(STORED, List.of("/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",
            "db-password:3", "arn:aws:ssm:eu-central-1:123456789012:parameter/team/shared")));
    private static final Map<String, List<String>> FALSE = Map.of(
        "AWS::EC2::AvailabilityZone::Name", List.of("eu central 1a", "frankfurt"),
        "AWS::EC2::KeyPair::KeyName", List.of("ключ"),
        "AWS::EC2::SecurityGroup::GroupName", List.of("gruppe-ä"),
        "AWS::Route53::HostedZone::Id", List.of("example.com"),
        STORED, List.of("my parameter", "größe"));

    /// Those of a parameter's items.
    static ItemDemands of(ProvisioningParameter parameter) {
        String type = parameter.type();
        return new ItemDemands(type.startsWith(STORED) ? STORED
            : type.equals("CommaDelimitedList") ? "String"
            : type.startsWith("List<") ? type.substring(5, type.length() - 1) : type, parameter.constraints());
    }

    /// What the constraints demand, as far as they are for such a type.
    Set<Demand> all() {
        Set<Demand> all = EnumSet.noneOf(Demand.class);
        add(all, Demand.ALLOWED_VALUES, !limits.allowedValues().isEmpty());
        add(all, Demand.NUMBER, number());
        add(all, Demand.MIN_VALUE, number() && bound(limits.minValue()).isPresent());
        add(all, Demand.MAX_VALUE, number() && bound(limits.maxValue()).isPresent());
        add(all, Demand.MIN_LENGTH, !number() && bound(limits.minLength()).isPresent());
        add(all, Demand.MAX_LENGTH, !number() && bound(limits.maxLength()).isPresent());
        add(all, Demand.ALLOWED_PATTERN, !number() && !expression().isEmpty());
        add(all, Demand.FORMAT, REAL.containsKey(type));
        return all;
    }

    private static void add(Set<Demand> all, Demand demand, boolean there) {
        if (there) {
            all.add(demand);
        }
    }

    /// Which demands an item does not satisfy. Whether it is one of AWS's own can be told of known ones only.
    Set<Demand> broken(String item) {
        Set<Demand> broken = EnumSet.noneOf(Demand.class);
        BigDecimal size = BigDecimal.valueOf(item.codePointCount(0, item.length()));
        Optional<BigDecimal> value = bound(Optional.of(item));
        for (Demand demand : all()) {
            boolean kept = switch (demand) {
                case REQUIRED -> true;
                case ALLOWED_VALUES -> limits.allowedValues().contains(item);
                case ALLOWED_PATTERN -> matches(item);
                case MIN_LENGTH -> size.compareTo(bound(limits.minLength()).orElseThrow()) >= 0;
                case MAX_LENGTH -> size.compareTo(bound(limits.maxLength()).orElseThrow()) <= 0;
                case MIN_VALUE -> value.filter(n -> n.compareTo(least()) < 0).isEmpty();
                case MAX_VALUE -> value.filter(n -> n.compareTo(most()) > 0).isEmpty();
                case NUMBER -> value.isPresent();
                case FORMAT -> REAL.getOrDefault(type, List.of()).contains(item);
            };
            add(broken, demand, !kept);
        }
        return broken;
    }

    boolean number() {
        return type.equals("Number");
    }

    String expression() {
        return limits.allowedPattern().orElse("");
    }

    BigDecimal least() {
        return bound(limits.minValue()).orElseThrow();
    }

    BigDecimal most() {
        return bound(limits.maxValue()).orElseThrow();
    }

    int shortest() {
        return bound(limits.minLength()).map(BigDecimal::intValue).orElse(0);
    }

    int longest(int otherwise) {
        return bound(limits.maxLength()).map(BigDecimal::intValue).orElse(otherwise);
    }

    /// Values of an AWS type that are written as they should be.
    List<String> real() {
        return REAL.getOrDefault(type, List.of());
    }

    /// Values that are not.
    List<String> unreal() {
        return FALSE.getOrDefault(type, List.of("not an id", "ami-", "sg-123", "subnet_1a2b3c4d", "vpc-1A2B3C4D", "x"));
    }

    private boolean matches(String item) {
        try {
            return Pattern.compile(expression()).matcher(BoundedText.of(item, 1_000_000)).matches();
        } catch (PatternSyntaxException | BoundedText.ExhaustedException e) {
            return true;
        }
    }

    private static Optional<BigDecimal> bound(Optional<String> text) {
        return text.filter(each -> each.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)")).map(BigDecimal::new);
    }
}
