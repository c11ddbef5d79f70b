package dev.catalogdesk.query;

import dev.catalogdesk.model.CallerArn;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A provisioned product made ready to be searched. Making one costs more than searching it, so that a list makes
/// them once for each answer of AWS and keeps them. What most filters ask for lies together here, since reading memory
/// is what a search over very many rows waits for. Immutable.
public final class SearchText {
    /// Words shorter than this are not looked for in ids, where `prod-` alone would find everything.
    static final int SHORTEST_ID = 8;

    private static final long NEVER = Long.MIN_VALUE;
    private static final char BETWEEN = '\n';

    private final ProvisionedProduct row;
    private final String status;
    private final long created;
    private final String folded;
    private final int[] idStarts;

    private SearchText(ProvisionedProduct row) {
        this.row = row;
        boolean known = !row.status().is(ProvisionedProductStatus.UNKNOWN);
        status = known ? row.status().value().name() : row.status().text();
        created = row.createdTime().map(Instant::toEpochMilli).orElse(NEVER);
        StringBuilder text = new StringBuilder().append(BETWEEN);
        readable().forEach(each -> text.append(each).append(BETWEEN));
        folded = Letters.folded(text.toString());
        idStarts = ids().stream().filter(id -> id.length() >= SHORTEST_ID).mapToInt(SearchText::start).toArray();
    }

    /// Prepares a row.
    ///
    /// @param row the provisioned product
    /// @return the same, ready
    public static SearchText of(ProvisionedProduct row) {
        return new SearchText(row);
    }

    /// The row.
    ///
    /// @return what it was made of
    public ProvisionedProduct row() {
        return row;
    }

    String status() {
        return status;
    }

    boolean hasCreatedTime() {
        return created != NEVER;
    }

    /// Milliseconds since 1970.
    long created() {
        return created;
    }

    /// Whether a folded word stands in one of the readable texts, or an id begins with it.
    boolean contains(String word) {
        return reads(word) || (isLongEnough(word) && beginsId(word));
    }

    /// Whether an id is among the ids.
    boolean hasId(String id) {
        return hasStart(id) && ids().contains(id);
    }

    /// Whether a folded text stands in one of the readable texts.
    boolean reads(String text) {
        return folded.contains(text);
    }

    /// Whether one of the readable texts begins with a folded one.
    boolean readsLine(String start) {
        return folded.contains(BETWEEN + start);
    }

    /// What a person would read: names, state, its message, owner, tags without those of AWS itself, which speak of
    /// products and regions in every row. Each is one line.
    List<String> readable() {
        List<String> texts = new ArrayList<>(List.of(row.name(), row.productName(), row.provisioningArtifactName(),
            row.status().text(), row.status().text().replace('_', ' '), oneLine(row.statusMessage()),
            person(row.userArn()), person(row.userArnSession())));
        for (Tag tag : row.tags()) {
            if (!isOfAws(tag.key())) {
                texts.add(oneLine(tag.key() + "=" + tag.value()));
            }
        }
        return texts;
    }

    /// Whether a tag is one of those that AWS sets itself.
    static boolean isOfAws(String key) {
        return key.regionMatches(true, 0, "aws:", 0, 4);
    }

    /// Who an ARN names: `Admin/ann` of an assumed role, `ann` of a user.
    static String person(String arn) {
        String label = CallerArn.label(arn);
        return label.substring(label.indexOf('/') + 1);
    }

    /// Ids, ARNs and the stack's name: found by their beginning only, for an account or a region stands in each ARN.
    private List<String> ids() {
        return List.of(row.id(), row.productId(), row.provisioningArtifactId(), row.lastRecordId(),
            row.lastProvisioningRecordId(), row.lastSuccessfulProvisioningRecordId(), row.idempotencyToken(),
            row.arn(), row.physicalId(), stackName(row.physicalId()), row.userArn(), row.userArnSession());
    }

    private boolean beginsId(String word) {
        return hasStart(word) && ids().stream().anyMatch(id -> Letters.begins(id, word));
    }

    private static boolean isLongEnough(String word) {
        return word.length() >= SHORTEST_ID;
    }

    /// Whether some id may begin as a word does; false is certain.
    private boolean hasStart(String word) {
        int start = start(word);
        for (int each : idStarts) {
            if (each == start) {
                return true;
            }
        }
        return false;
    }

    private static int start(String id) {
        return Letters.folded(id.substring(0, SHORTEST_ID)).hashCode();
    }

    private static String stackName(String physicalId) {
        int slash = physicalId.indexOf('/');
        int end = physicalId.indexOf('/', slash + 1);
        return slash < 0 ? "" : physicalId.substring(slash + 1, end < 0 ? physicalId.length() : end);
    }

    private static String oneLine(String text) {
        return text.replace(BETWEEN, ' ');
    }
}
