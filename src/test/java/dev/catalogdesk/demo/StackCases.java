package dev.catalogdesk.demo;

import static dev.catalogdesk.demo.StackCase.SUCCESS;
import static dev.catalogdesk.demo.StackDesk.ROLE_TEMPLATE;
import static dev.catalogdesk.demo.StackDesk.TEMPLATE;
import static dev.catalogdesk.demo.StackDesk.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.services.cloudformation.model.StackStatus;

/// Calls that provoke every answer that the API declares for the operations of CloudFormation that are simulated, and
/// the validation error that each can give besides.
final class StackCases {
    private static final String INVALID = "ValidationError";
    private static final String CAPABILITIES = "InsufficientCapabilitiesException";
    private static final String EXISTS = "AlreadyExistsException";
    private static final String TOKEN = "TokenAlreadyExistsException";
    private static final String NO_CHANGE_SET = "ChangeSetNotFound";
    private static final String CHANGE_SET_STATUS = "InvalidChangeSetStatus";
    private static final String NONE = "none";
    private final List<StackCase> cases = new ArrayList<>();

    static List<StackCase> all() {
        StackCases all = new StackCases();
        all.creations();
        all.updates();
        all.deletions();
        all.stacks();
        all.resources();
        all.templates();
        all.changeSets();
        all.executions();
        all.exports();
        return List.copyOf(all.cases);
    }

    private void creations() {
        add("CreateStack", SUCCESS, d -> d.creating(name(), r -> r.enableTerminationProtection(true)));
        add("CreateStack", INVALID, d -> d.creating(name(), r -> r.templateBody("Resources: {}")));
        add("CreateStack", EXISTS, d -> d.creating(d.running(), r -> { }));
        add("CreateStack", CAPABILITIES, d -> d.creating(name(), r -> r.templateBody(ROLE_TEMPLATE)));
        add("CreateStack", TOKEN, d -> {
            d.creating(name(), r -> r.clientRequestToken("used-to-create"));
            d.creating(name(), r -> r.clientRequestToken("used-to-create"));
        });
    }

    private void updates() {
        add("UpdateStack", SUCCESS, d -> d.stacks.updateStack(r -> r.stackName(d.running()).usePreviousTemplate(true)
            .parameters(StackDesk.title("two"))));
        add("UpdateStack", INVALID, d -> d.stacks.updateStack(r -> r.stackName(NONE).templateBody(TEMPLATE)));
        add("UpdateStack", CAPABILITIES,
            d -> d.stacks.updateStack(r -> r.stackName(d.running()).templateBody(ROLE_TEMPLATE)));
        add("UpdateStack", TOKEN, d -> {
            d.creating(name(), r -> r.clientRequestToken("used-to-update"));
            d.stacks.updateStack(r -> r.stackName(d.running()).usePreviousTemplate(true)
                .parameters(StackDesk.title("two")).clientRequestToken("used-to-update"));
        });
        add("UpdateTerminationProtection", SUCCESS, d -> d.stacks.updateTerminationProtection(r ->
            r.stackName(d.running()).enableTerminationProtection(true)));
        add("UpdateTerminationProtection", INVALID, d -> d.stacks.updateTerminationProtection(r ->
            r.stackName(NONE).enableTerminationProtection(true)));
    }

    private void deletions() {
        add("DeleteStack", SUCCESS, d -> d.stacks.deleteStack(r -> r.stackName(NONE)));
        add("DeleteStack", INVALID, d -> {
            String name = name();
            d.creating(name, r -> r.enableTerminationProtection(true));
            d.settle();
            d.stacks.deleteStack(r -> r.stackName(name));
        });
        add("DeleteStack", TOKEN, d -> {
            d.creating(name(), r -> r.clientRequestToken("used-to-delete"));
            d.stacks.deleteStack(r -> r.stackName(d.running()).clientRequestToken("used-to-delete"));
        });
    }

    private void stacks() {
        add("DescribeStacks", SUCCESS, d -> d.stacks.describeStacks(r -> r.stackName(d.deleted())));
        add("DescribeStacks", INVALID, d -> d.stacks.describeStacks(r -> r.stackName(NONE)));
        add("ListStacks", SUCCESS, d -> d.stacks.listStacks(r -> r.stackStatusFilters(StackStatus.CREATE_COMPLETE)));
        add("ListStacks", INVALID, d -> d.stacks.listStacks(r -> r.nextToken("forged")));
        add("DescribeStackEvents", SUCCESS, d -> d.stacks.describeStackEvents(r -> r.stackName(d.running())));
        add("DescribeStackEvents", INVALID, d -> d.stacks.describeStackEvents(r -> r.stackName(NONE)));
    }

    private void resources() {
        add("DescribeStackResources", SUCCESS, d -> d.stacks.describeStackResources(r -> r.stackName(d.running())));
        add("DescribeStackResources", INVALID, d -> d.stacks.describeStackResources(r -> r.physicalResourceId(NONE)));
        add("DescribeStackResource", SUCCESS,
            d -> d.stacks.describeStackResource(r -> r.stackName(d.running()).logicalResourceId("Topic")));
        add("DescribeStackResource", INVALID,
            d -> d.stacks.describeStackResource(r -> r.stackName(d.running()).logicalResourceId("None")));
        add("ListStackResources", SUCCESS, d -> d.stacks.listStackResources(r -> r.stackName(d.running())));
        add("ListStackResources", INVALID, d -> d.stacks.listStackResources(r -> r.stackName(NONE)));
    }

    private void templates() {
        add("GetTemplate", SUCCESS, d -> d.stacks.getTemplate(r -> r.stackName(d.running())));
        add("GetTemplate", INVALID, d -> d.stacks.getTemplate(r -> r.stackName(NONE)));
        add("GetTemplate", NO_CHANGE_SET,
            d -> d.stacks.getTemplate(r -> r.stackName(d.running()).changeSetName(NONE)));
        add("GetTemplateSummary", SUCCESS, d -> d.stacks.getTemplateSummary(r -> r.stackName(d.running())));
        add("GetTemplateSummary", INVALID, d -> d.stacks.getTemplateSummary(r -> r.stackName(NONE)));
        add("GetTemplateSummary", "StackSetNotFoundException",
            d -> d.stacks.getTemplateSummary(r -> r.stackSetName(NONE)));
        add("ValidateTemplate", SUCCESS, d -> d.stacks.validateTemplate(r -> r.templateBody(TEMPLATE)));
        add("ValidateTemplate", INVALID, d -> d.stacks.validateTemplate(r -> { }));
    }

    private void changeSets() {
        add("CreateChangeSet", SUCCESS, d -> d.changeSet(d.running()));
        add("CreateChangeSet", INVALID, d -> d.changeSet(NONE));
        add("CreateChangeSet", EXISTS, d -> {
            String stack = d.running();
            d.stacks.createChangeSet(StackDesk.retitling(stack, "same"));
            d.stacks.createChangeSet(StackDesk.retitling(stack, "same"));
        });
        add("CreateChangeSet", CAPABILITIES, d -> d.stacks.createChangeSet(r ->
            r.stackName(name()).changeSetName("roles").changeSetType("CREATE").templateBody(ROLE_TEMPLATE)));
        add("DescribeChangeSet", SUCCESS, d -> {
            String arn = d.changeSet(d.running());
            d.stacks.describeChangeSet(r -> r.changeSetName(arn).includePropertyValues(true));
        });
        add("DescribeChangeSet", INVALID, d -> d.stacks.describeChangeSet(r -> r.changeSetName(NONE)));
        add("DescribeChangeSet", NO_CHANGE_SET,
            d -> d.stacks.describeChangeSet(r -> r.changeSetName(NONE).stackName(d.running())));
        add("ListChangeSets", SUCCESS, d -> d.stacks.listChangeSets(r -> r.stackName(d.running())));
        add("ListChangeSets", INVALID, d -> d.stacks.listChangeSets(r -> r.stackName(NONE)));
    }

    private void executions() {
        add("ExecuteChangeSet", SUCCESS, d -> {
            String arn = d.changeSet(d.running());
            d.stacks.executeChangeSet(r -> r.changeSetName(arn));
        });
        add("ExecuteChangeSet", INVALID, d -> d.stacks.executeChangeSet(r -> r.changeSetName(NONE)));
        add("ExecuteChangeSet", NO_CHANGE_SET,
            d -> d.stacks.executeChangeSet(r -> r.changeSetName(NONE).stackName(d.running())));
        add("ExecuteChangeSet", CHANGE_SET_STATUS, d -> {
            String arn = d.stacks.createChangeSet(StackDesk.retitling(d.running(), "too-early")).id();
            d.stacks.executeChangeSet(r -> r.changeSetName(arn));
        });
        add("ExecuteChangeSet", TOKEN, d -> {
            d.creating(name(), r -> r.clientRequestToken("used-to-execute"));
            String arn = d.changeSet(d.running());
            d.stacks.executeChangeSet(r -> r.changeSetName(arn).clientRequestToken("used-to-execute"));
        });
        add("DeleteChangeSet", SUCCESS, d -> d.stacks.deleteChangeSet(r -> r.changeSetName(d.changeSet(d.running()))));
        add("DeleteChangeSet", INVALID, d -> d.stacks.deleteChangeSet(r -> r.changeSetName(NONE)));
        add("DeleteChangeSet", CHANGE_SET_STATUS, d -> {
            String arn = d.changeSet(d.running());
            d.stacks.executeChangeSet(r -> r.changeSetName(arn));
            d.stacks.deleteChangeSet(r -> r.changeSetName(arn));
        });
    }

    private void exports() {
        add("ListExports", SUCCESS, d -> d.stacks.listExports());
        add("ListExports", INVALID, d -> d.stacks.listExports(r -> r.nextToken("forged")));
        add("ListImports", SUCCESS, d -> {
            d.creating(name(), r -> r.templateBody("Resources: {Q: {Type: 'AWS::SQS::Queue'}}\n"
                + "Outputs: {Q: {Value: wide, Export: {Name: shared-width}}}"));
            d.settle();
            d.creating(name(), r -> r.templateBody("Resources: {Q: {Type: 'AWS::SQS::Queue', Properties: "
                + "{QueueName: !ImportValue shared-width}}}"));
            d.settle();
            d.stacks.listImports(r -> r.exportName("shared-width"));
        });
        add("ListImports", INVALID, d -> d.stacks.listImports(r -> r.exportName(NONE)));
    }

    private void add(String operation, String outcome, Consumer<StackDesk> call) {
        cases.add(new StackCase(operation, outcome, call));
    }
}
