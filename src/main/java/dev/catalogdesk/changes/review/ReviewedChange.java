package dev.catalogdesk.changes.review;

import dev.catalogdesk.changes.ChangeAction;
import dev.catalogdesk.changes.PolicyAction;
import dev.catalogdesk.changes.Replacement;
import dev.catalogdesk.changes.ResourceAttribute;
import dev.catalogdesk.changes.ResourceChange;
import dev.catalogdesk.changes.UpdateBehaviours;
import dev.catalogdesk.changes.difference.TextDifference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What becomes of one resource, as computed or as AWS tells it: words that this program does not know are kept.
///
/// @param action what is done
/// @param logicalId its name in the template
/// @param physicalId its physical id; nothing for a new one, or where it is not known
/// @param type its type
/// @param replacement whether a new one takes its place; nothing if it is not modified or AWS does not say
/// @param policyAction what is done with the physical resource; plans of Service Catalog never say
/// @param scope which parts of its definition change
/// @param details why, in no order that counts
/// @param beforeContext its definition before, as JSON; only where AWS was asked for values
/// @param afterContext its definition after, as JSON; only where AWS was asked for values
public record ReviewedChange(
        AwsTerm<ChangeAction> action,
        String logicalId,
        Optional<String> physicalId,
        String type,
        Optional<AwsTerm<Replacement>> replacement,
        Optional<AwsTerm<PolicyAction>> policyAction,
        List<AwsTerm<ResourceAttribute>> scope,
        List<ReviewedDetail> details,
        Optional<String> beforeContext,
        Optional<String> afterContext) {
    /// Copies the collections.
    public ReviewedChange {
        scope = List.copyOf(scope);
        details = List.copyOf(details);
    }

    /// A change that was computed here.
    ///
    /// @param change what was computed
    /// @return the same
    public static ReviewedChange of(ResourceChange change) {
        return new ReviewedChange(
            AwsTerm.read(ChangeAction.class, change.action().text()),
            change.logicalId(),
            change.physicalId(),
            change.type(),
            change.replacement().map(each -> AwsTerm.read(Replacement.class, each.text())),
            change.policyAction().map(each -> AwsTerm.read(PolicyAction.class, each.text())),
            change.scope().stream().map(each -> AwsTerm.read(ResourceAttribute.class, each.text())).toList(),
            change.details().stream().map(ReviewedDetail::of).toList(),
            change.beforeContext(),
            change.afterContext());
    }

    /// How grave it is.
    ///
    /// @return its risk; never harmless where AWS says something that this program does not know
    public ChangeRisk risk() {
        return RiskAssessment.of(this);
    }

    /// Whether the resource is of a type that holds data, whatever becomes of it.
    ///
    /// @return true if the tables of types say so
    public boolean holdsData() {
        return UpdateBehaviours.of(type).isStateful();
    }

    /// What it means for data, if the resource may go and its type holds some.
    ///
    /// @return the risk for the data; nothing where none are at stake as far as the tables of types tell
    public Optional<DataRisk> dataRisk() {
        return DataRisk.of(this);
    }

    /// In what the definitions of the resource differ, with all that does not.
    ///
    /// @return the difference as pieces of text; none where the definitions are not told
    public TextDifference contextDifference() {
        return TextDifference.ofValues(beforeContext, afterContext);
    }

    /// Words of AWS in it that this program does not know.
    ///
    /// @return the words, each once
    public List<String> unknownTerms() {
        Stream<AwsTerm<?>> ofDetails = details.stream().flatMap(detail -> Stream.<Stream<? extends AwsTerm<?>>>of(
            Stream.of(detail.attribute()), detail.recreation().stream(), detail.evaluation().stream(),
            detail.source().stream(), detail.value().map(ReviewedValue::type).stream()).flatMap(each -> each));
        Stream<AwsTerm<?>> own = Stream.<Stream<? extends AwsTerm<?>>>of(
            Stream.of(action), replacement.stream(), policyAction.stream(), scope.stream()).flatMap(each -> each);
        return Stream.concat(own, ofDetails).filter(each -> each.known().isEmpty())
            .map(AwsTerm::text).distinct().toList();
    }
}
