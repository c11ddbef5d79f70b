package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateResource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a caller has to acknowledge before CloudFormation makes the resources of a template (page "Acknowledging IAM
/// resources in CloudFormation templates" of the user guide): those of IAM, those of IAM with names of the caller's
/// own, and macros.
public final class NeededCapabilities {
    private static final String IAM = "CAPABILITY_IAM";
    private static final String NAMED_IAM = "CAPABILITY_NAMED_IAM";
    private static final String AUTO_EXPAND = "CAPABILITY_AUTO_EXPAND";
    /// By type the property that names the resource; empty for types that cannot be named so.
    private static final Map<String, String> TYPES = Map.of(
        "AWS::IAM::AccessKey", "", "AWS::IAM::Group", "GroupName", "AWS::IAM::InstanceProfile", "InstanceProfileName",
        "AWS::IAM::ManagedPolicy", "ManagedPolicyName", "AWS::IAM::Policy", "", "AWS::IAM::Role", "RoleName",
        "AWS::IAM::User", "UserName", "AWS::IAM::UserToGroupAddition", "");
    private final List<TemplateResource> iam;
    private final List<String> macros;

    private NeededCapabilities(List<TemplateResource> iam, List<String> macros) {
        this.iam = iam;
        this.macros = macros;
    }

    /// What a template needs.
    ///
    /// @param template the template
    /// @return the capabilities
    public static NeededCapabilities of(Template template) {
        return new NeededCapabilities(
            template.resources().stream().filter(each -> TYPES.containsKey(each.type())).toList(),
            Macros.names(template));
    }

    /// All of them.
    ///
    /// @return names such as `CAPABILITY_NAMED_IAM`, which holds `CAPABILITY_IAM`
    public List<String> all() {
        List<String> all = new ArrayList<>();
        if (!iam.isEmpty()) {
            all.add(iam.stream().anyMatch(NeededCapabilities::isNamed) ? NAMED_IAM : IAM);
        }
        if (!macros.isEmpty()) {
            all.add(AUTO_EXPAND);
        }
        return List.copyOf(all);
    }

    /// Why.
    ///
    /// @return CloudFormation's words; empty where nothing is needed
    public String reason() {
        List<String> reasons = new ArrayList<>(iam.stream().map(TemplateResource::type).distinct().toList());
        reasons.addAll(macros);
        return reasons.isEmpty() ? "" : "The following resource(s) require capabilities: " + reasons;
    }

    /// The macros.
    ///
    /// @return their names
    public List<String> macros() {
        return macros;
    }

    /// What CloudFormation says to a caller who did not acknowledge all.
    ///
    /// @param acknowledged what he did acknowledge
    /// @param reviewed whether he sees what macros made before it is done, as in a change set; then he need not
    ///     acknowledge them
    /// @return its words, if anything lacks
    public Optional<String> refusal(Collection<String> acknowledged, boolean reviewed) {
        List<String> missing = all().stream()
            .filter(each -> !acknowledged.contains(each))
            .filter(each -> !each.equals(IAM) || !acknowledged.contains(NAMED_IAM))
            .filter(each -> !each.equals(AUTO_EXPAND) || !reviewed)
            .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of("Requires capabilities : " + missing);
    }

    private static boolean isNamed(TemplateResource resource) {
        String property = TYPES.getOrDefault(resource.type(), "");
        return !property.isEmpty() && resource.properties().get(property).isPresent();
    }
}
