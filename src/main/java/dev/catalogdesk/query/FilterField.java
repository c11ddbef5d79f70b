package dev.catalogdesk.query;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a term of the filter can speak of: the searchable fields of SearchProvisionedProducts by the service's names
/// (API model 2015-12-10, `SearchQuery`) and by shorter ones, and what is worked out here.
public enum FilterField {
    /// The name.
    NAME(Shape.TEXT, "name"),
    /// The state.
    STATUS(Shape.WORD, "status"),
    /// The product's name; given the whole id of a product, that.
    PRODUCT_NAME(Shape.TEXT, "product productName"),
    /// The version's name; given the whole id of a version, that.
    VERSION_NAME(Shape.TEXT, "version provisioningArtifactName"),
    /// Who launched it: user, or role and session.
    OWNER(Shape.TEXT, "owner"),
    /// A tag.
    TAG(Shape.TAG, "tag tags"),
    /// How long ago it was launched.
    AGE(Shape.AGE, "age"),
    /// How its version stands among those of the product.
    BADGE(Shape.BADGE, "badge"),
    /// `CFN_STACK` and others.
    TYPE(Shape.WORD, "type"),
    /// AWS's words about the state.
    MESSAGE(Shape.TEXT, "message statusMessage"),
    /// Its id.
    ID(Shape.ID, "id"),
    /// Its ARN.
    ARN(Shape.ID, "arn"),
    /// The stack's ARN, or an account id.
    PHYSICAL_ID(Shape.ID, "physical physicalId"),
    /// The product's id.
    PRODUCT_ID(Shape.ID, "productId"),
    /// The version's id.
    VERSION_ID(Shape.ID, "versionId provisioningArtifactId"),
    /// Any of its records that the search tells.
    RECORD(Shape.ID, "record"),
    /// Its newest record.
    LAST_RECORD(Shape.ID, "lastRecord lastRecordId"),
    /// The newest record that provisioned.
    LAST_PROVISIONING_RECORD(Shape.ID, "lastProvisioning lastProvisioningRecordId"),
    /// The newest of those that succeeded.
    LAST_SUCCESSFUL_RECORD(Shape.ID, "lastSuccessful lastSuccessfulProvisioningRecordId"),
    /// The token of its launch.
    TOKEN(Shape.ID, "token idempotencyToken"),
    /// When it was launched, as `2026-03-02T09:00:00Z`; a part of it is enough.
    CREATED(Shape.TEXT, "created createdTime"),
    /// The ARN of who launched it.
    USER_ARN(Shape.ID, "userArn"),
    /// The name of the session that launched it.
    SESSION(Shape.TEXT, "session"),
    /// The ARN of the session that launched it.
    USER_ARN_SESSION(Shape.ID, "userArnSession"),
    /// A `SearchQuery` that is passed on as it is.
    RAW(Shape.RAW, "raw query");

    private static final Map<String, FilterField> BY_NAME = new HashMap<>();

    static {
        for (FilterField field : values()) {
            field.names().forEach(name -> BY_NAME.put(name.toLowerCase(Locale.ROOT), field));
        }
    }

    private final Shape shape;
    private final String names;

    FilterField(Shape shape, String names) {
        this.shape = shape;
        this.names = names;
    }

    /// How a term of the field is written and compared.
    enum Shape {
        /// Words, a part of which is enough.
        TEXT,
        /// An id or ARN: as a whole where it is whole, and by a part otherwise.
        ID,
        /// One of a few words, by the beginning of any of its parts.
        WORD,
        /// `tag:key=value`.
        TAG,
        /// `age>7d`.
        AGE,
        /// One of the badges.
        BADGE,
        /// Anything.
        RAW
    }

    /// The field of a name.
    ///
    /// @param name a short name or the service's, in any case
    /// @return nothing if there is none of that name
    public static Optional<FilterField> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /// The shortest name, to be offered.
    ///
    /// @return such as `product`
    public String shortName() {
        return names().getFirst();
    }

    /// All names.
    ///
    /// @return the short name, and behind it the service's where that is another
    public List<String> names() {
        return List.of(names.split(" "));
    }

    String serviceName() {
        return names().getLast();
    }

    Shape shape() {
        return shape;
    }
}
