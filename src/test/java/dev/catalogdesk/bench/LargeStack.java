package dev.catalogdesk.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Two versions of a template of 500 resources, which name one another by all functions: every tenth is changed in
/// place, every fiftieth is replaced, ten leave and ten come, and a parameter takes another value.
final class LargeStack {
    static final int RESOURCES = 500;
    private static final int KINDS = 4;

    private LargeStack() {
    }

    static String before() {
        return template(0, "old");
    }

    static String after() {
        return template(10, "new");
    }

    private static String template(int from, String word) {
        return """
            {"Parameters": {"Stage": {"Type": "String", "AllowedValues": ["test", "live"]}},
             "Mappings": {"Sizes": {"test": {"memory": "128"}, "live": {"memory": "512"}}},
             "Conditions": {"Live": {"Fn::Equals": [{"Ref": "Stage"}, "live"]}},
             "Resources": {%s}}
            """.formatted(IntStream.range(from, from + RESOURCES).mapToObj(i -> resource(i, from, word))
                .collect(Collectors.joining(",\n")));
    }

    private static String resource(int number, int from, String word) {
        String kind = switch (number % KINDS) {
            case 0 -> QUEUE;
            case 1 -> ROLE;
            case 2 -> FUNCTION;
            default -> TOPIC;
        };
        // The first of each kind has nothing before it that it could name.
        String source = number - KINDS < from ? "AWS::Region" : "R" + (number - KINDS);
        return kind.replace("NAME", "R" + number).replace("SOURCE", source)
            .replace("TEXT", number % 10 == 0 ? word : "same")
            .replace("KEY", number % 50 == 3 ? word + number : "key" + number);
    }

    private static final String QUEUE = """
        "NAME": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": {"Fn::If": ["Live", 5, 9]},
          "QueueName": {"Fn::Sub": "${AWS::StackName}-KEY"},
          "Tags": [{"Key": "text", "Value": "TEXT"}, {"Key": "source", "Value": {"Ref": "SOURCE"}}]}}
        """;
    private static final String ROLE = """
        "NAME": {"Type": "AWS::IAM::Role", "Properties": {"Description": "TEXT", "Path": "/",
          "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Principal": {"Service": ["lambda.amazonaws.com"]}, "Action": ["sts:AssumeRole"]}]},
          "Policies": [{"PolicyName": "KEY", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": ["sqs:SendMessage", "sqs:ReceiveMessage"],
             "Resource": {"Fn::Join": [":", ["arn", {"Ref": "AWS::Partition"}, {"Ref": "SOURCE"}]]}}]}}]}}
        """;
    private static final String FUNCTION = """
        "NAME": {"Type": "AWS::Lambda::Function", "Properties": {"Description": "TEXT", "Handler": "index.handler",
          "Runtime": "nodejs22.x", "FunctionName": "KEY", "Role": {"Fn::Sub": "arn:aws:iam::1:role/${SOURCE}"},
          "MemorySize": {"Fn::FindInMap": ["Sizes", {"Ref": "Stage"}, "memory"]},
          "Code": {"ZipFile": {"Fn::Join": ["", ["exports.handler = ", "async () => 1"]]}},
          "Environment": {"Variables": {"STAGE": {"Ref": "Stage"}, "TEXT": "TEXT", "SOURCE": {"Ref": "SOURCE"}}}}}
        """;
    private static final String TOPIC = """
        "NAME": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "TEXT", "TopicName": "KEY",
          "Tags": [{"Key": "source", "Value": {"Fn::Select": [0, {"Fn::Split": ["-", {"Ref": "SOURCE"}]}]}}]}}
        """;
}
