package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.stacks.NeededCapabilities;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateJson;
import dev.catalogdesk.template.TemplateResource;
import java.util.List;
import java.util.Map;

/// Words what a template asks for and makes.
final class TemplateShown {
    /// By what a resource of a type is imported: its primary identifiers, for types that are often imported. From the
    /// schemas of AWS's resource types.
    private static final Map<String, String> IDENTIFIERS = Map.ofEntries(
        Map.entry("AWS::CloudWatch::Alarm", "AlarmName"), Map.entry("AWS::DynamoDB::Table", "TableName"),
        Map.entry("AWS::EC2::Instance", "InstanceId"), Map.entry("AWS::EC2::SecurityGroup", "Id"),
        Map.entry("AWS::EC2::Subnet", "SubnetId"), Map.entry("AWS::EC2::VPC", "VpcId"),
        Map.entry("AWS::IAM::Role", "RoleName"), Map.entry("AWS::KMS::Key", "KeyId"),
        Map.entry("AWS::Lambda::Function", "FunctionName"), Map.entry("AWS::Logs::LogGroup", "LogGroupName"),
        Map.entry("AWS::RDS::DBInstance", "DBInstanceIdentifier"), Map.entry("AWS::S3::Bucket", "BucketName"),
        Map.entry("AWS::SNS::Topic", "TopicArn"), Map.entry("AWS::SQS::Queue", "QueueUrl"),
        Map.entry("AWS::SSM::Parameter", "Name"));
    private final Template template;

    TemplateShown(Template template) {
        this.template = template;
    }

    /// As ValidateTemplate tells it.
    ObjectNode validated() {
        ObjectNode output = Nodes.object();
        output.set("Parameters", Nodes.list(template.parameters(), TemplateShown::parameter));
        common(output);
        return output;
    }

    /// As GetTemplateSummary tells it.
    ObjectNode summary() {
        ObjectNode output = Nodes.object();
        output.set("Parameters", Nodes.list(template.parameters(), TemplateShown::declaration));
        common(output);
        output.set("ResourceTypes", Nodes.texts(template.resources().stream().map(TemplateResource::type).toList()));
        Nodes.putIfAny(output, "Version", template.formatVersion());
        if (!template.metadata().entries().isEmpty()) {
            output.put("Metadata", TemplateJson.write(template.metadata()));
        }
        List<String> types = template.resources().stream().map(TemplateResource::type).distinct()
            .filter(IDENTIFIERS::containsKey).toList();
        output.set("ResourceIdentifierSummaries", Nodes.list(types, this::identifiers));
        return output;
    }

    private void common(ObjectNode output) {
        Nodes.putIfAny(output, "Description", template.description());
        NeededCapabilities needed = NeededCapabilities.of(template);
        if (!needed.all().isEmpty()) {
            output.set("Capabilities", Nodes.texts(needed.all()));
            output.put("CapabilitiesReason", needed.reason());
        }
        if (!needed.macros().isEmpty()) {
            output.set("DeclaredTransforms", Nodes.texts(needed.macros()));
        }
    }

    private ObjectNode identifiers(String type) {
        ObjectNode node = Nodes.object().put("ResourceType", type);
        node.set("LogicalResourceIds", Nodes.texts(template.resources().stream()
            .filter(each -> each.type().equals(type)).map(TemplateResource::logicalId).limit(200).toList()));
        node.set("ResourceIdentifiers", Nodes.texts(List.of(IDENTIFIERS.getOrDefault(type, ""))));
        return node;
    }

    private static ObjectNode declaration(ProvisioningParameter parameter) {
        ObjectNode node = parameter(parameter).put("ParameterType", parameter.type());
        ObjectNode constraints = node.putObject("ParameterConstraints");
        if (!parameter.constraints().allowedValues().isEmpty()) {
            constraints.set("AllowedValues", Nodes.texts(parameter.constraints().allowedValues()));
        }
        return node;
    }

    private static ObjectNode parameter(ProvisioningParameter parameter) {
        ObjectNode node = Nodes.object().put("ParameterKey", parameter.key());
        parameter.defaultValue().ifPresent(value -> node.put("DefaultValue", value));
        node.put("NoEcho", parameter.noEcho());
        Nodes.putIfAny(node, "Description", parameter.description());
        return node;
    }
}
