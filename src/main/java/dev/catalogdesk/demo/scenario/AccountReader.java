package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.Mistakes;
import dev.catalogdesk.demo.seed.SeedNode;
import java.util.List;
import java.util.regex.Pattern;

/// Reads what all regions of a scenario have in common: the account, who may call, and which regions there are.
final class AccountReader {
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
    private static final Pattern REGION = Pattern.compile("[a-z]{2,4}(-[a-z]+)+-\\d{1,2}");
    private static final Pattern KEY = Pattern.compile("\\w{16,128}");
    private static final Pattern ARN = Pattern.compile(
        "arn:[a-z-]+:(iam::\\d{12}:user/[\\w+=,.@/-]+|sts::\\d{12}:assumed-role/[\\w+=,.@-]+/[\\w+=,.@-]+)");
    private static final int MOST_REGIONS = 40;
    private final String id;
    private final List<String> regions;
    private final Named<Caller> callers = new Named<>("caller", "");

    AccountReader(SeedNode root, Mistakes mistakes) {
        id = fitting(root.get("account"), ACCOUNT, "12 digits");
        regions = root.get("regions").items().stream()
            .map(node -> fitting(node, REGION, "a region such as eu-central-1")).distinct().toList();
        if (regions.isEmpty()) {
            throw root.get("regions").mistake("at least one region is needed.");
        }
        if (regions.size() > MOST_REGIONS) {
            throw root.get("regions").mistake("there are " + regions.size() + " regions, " + MOST_REGIONS
                + " are allowed.");
        }
        root.items("callers").forEach(node -> mistakes.attempt(() -> {
            read(node);
            return true;
        }));
    }

    private static String fitting(SeedNode node, Pattern pattern, String expected) {
        if (!pattern.matcher(node.text()).matches()) {
            throw node.mistake("\"" + node.text() + "\" is not " + expected + '.');
        }
        return node.text();
    }

    private void read(SeedNode node) {
        node.allow("name", "key", "arn", "userId");
        SeedNode name = node.find("name").orElse(node.get("key"));
        callers.declare(name);
        String key = fitting(node.get("key"), KEY, "an access key: 16 to 128 letters and digits");
        if (callers.all().stream().anyMatch(caller -> caller.accessKeyId().equals(key))) {
            throw node.get("key").mistake("the access key " + key + " belongs to another caller already.");
        }
        callers.put(name.text(), new Caller(key, arn(node.get("arn")), node.text("userId", "AIDA" + key.substring(4))));
    }

    /// Who did something: the name of a caller, or an ARN.
    ///
    /// @param node what has the key `by`; without it the first caller is meant
    String by(SeedNode node) {
        return node.find("by")
            .map(by -> callers.find(by.text()).map(Caller::arn).orElseGet(() -> arn(by)))
            .orElseGet(() -> callers.all().stream().findFirst().map(Caller::arn)
                .orElse("arn:" + partition() + ":iam::" + id + ":user/demo"));
    }

    private String arn(SeedNode node) {
        String text = node.text().replace("ACCOUNT", id);
        String arn = text.startsWith("arn:") ? text : "arn:" + partition() + ':' + text;
        if (!ARN.matcher(arn).matches()) {
            throw node.mistake("\"" + node.text() + "\" is neither a caller's name nor an ARN such as"
                + " iam::ACCOUNT:user/NAME or sts::ACCOUNT:assumed-role/ROLE/SESSION.");
        }
        return arn;
    }

    /// The users and roles behind callers.
    ///
    /// @param names names of callers
    List<String> principals(List<SeedNode> names) {
        return names.stream().map(each -> callers.get(each).principalArn()).distinct().toList();
    }

    /// A region that a part names.
    String region(SeedNode node) {
        if (!regions.contains(node.text())) {
            throw node.mistake(node.text() + " is none of the regions of this scenario: "
                + String.join(", ", regions) + '.');
        }
        return node.text();
    }

    String id() {
        return id;
    }

    List<String> regions() {
        return regions;
    }

    List<Caller> callers() {
        return callers.all();
    }

    /// The partition of the scenario's first region.
    String partition() {
        String first = regions.getFirst();
        if (first.startsWith("cn-")) {
            return "aws-cn";
        }
        return first.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }
}
