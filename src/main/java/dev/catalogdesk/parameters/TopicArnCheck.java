package dev.catalogdesk.parameters;

import dev.catalogdesk.model.MessageKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says before a launch whether a text is the ARN of an SNS topic, in any partition. Service Catalog itself takes any
/// ARN, and five of them (`NotificationArns` in its service model); CloudFormation then fails the launch. Regions of
/// the partitions are those of the SDK's endpoint rules. Pure.
public final class TopicArnCheck {
    /// Topics of a launch at most.
    public static final int MOST = 5;

    private static final Pattern PARTITION = Pattern.compile("aws(?:-[a-z]+)*");
    private static final Pattern REGION = Pattern.compile("[a-z]{2,5}(?:-[a-z]+)+-\\d{1,2}");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,256}|[A-Za-z0-9_-]{1,251}\\.fifo");
    private static final int PARTS = 6;
    private static final List<Partition> PARTITIONS = List.of(
        new Partition("cn-", "aws-cn"), new Partition("us-gov-", "aws-us-gov"), new Partition("us-iso-", "aws-iso"),
        new Partition("us-isob-", "aws-iso-b"), new Partition("eu-isoe-", "aws-iso-e"),
        new Partition("us-isof-", "aws-iso-f"), new Partition("eusc-", "aws-eusc"));

    private record Partition(String regions, String name) {
    }

    private TopicArnCheck() {
    }

    /// Checks a topic's ARN.
    ///
    /// @param arn the text
    /// @param others the other topics of the launch
    /// @return its problem, or nothing
    public static Optional<MessageKey> problem(String arn, Collection<String> others) {
        String[] parts = arn.split(":", -1);
        if (!parts[0].equals("arn") || parts.length < PARTS || !PARTITION.matcher(parts[1]).matches()) {
            return problem("form.topic.no-arn");
        }
        if (!parts[2].equals("sns")) {
            return problem("form.topic.service", parts[2]);
        }
        if (!REGION.matcher(parts[3]).matches()) {
            return problem("form.topic.region", parts[3]);
        }
        if (!partition(parts[3]).equals(parts[1])) {
            return problem("form.topic.partition", parts[3], partition(parts[3]), parts[1]);
        }
        if (!ACCOUNT.matcher(parts[4]).matches()) {
            return problem("form.topic.account", parts[4]);
        }
        if (parts.length > PARTS) {
            return problem("form.topic.subscription");
        }
        if (!NAME.matcher(parts[5]).matches()) {
            return problem("form.topic.name");
        }
        return others.contains(arn) ? problem("form.topic.twice") : Optional.empty();
    }

    /// What may be a slip in an ARN that is fine by itself: a topic in another region than the launch.
    ///
    /// @param arn the ARN
    /// @param region region of the launch
    /// @return a warning, or nothing
    public static Optional<MessageKey> warning(String arn, String region) {
        String[] parts = arn.split(":", -1);
        return parts.length == PARTS && !parts[3].equals(region)
            ? Optional.of(MessageKey.of("form.topic.elsewhere", parts[3], region)) : Optional.empty();
    }

    /// Checks how many there are.
    ///
    /// @param topics topics of the launch
    /// @return the problem, or nothing
    public static Optional<MessageKey> count(int topics) {
        return topics > MOST ? problem("form.topic.many", topics, MOST) : Optional.empty();
    }

    private static String partition(String region) {
        return PARTITIONS.stream().filter(each -> region.startsWith(each.regions())).map(Partition::name)
            .findFirst().orElse("aws");
    }

    private static Optional<MessageKey> problem(String key, Object... arguments) {
        return Optional.of(MessageKey.of(key, arguments));
    }
}
