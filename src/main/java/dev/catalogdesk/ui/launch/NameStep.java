package dev.catalogdesk.ui.launch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldProblem;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.RunningTask;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Second step: the provisioned product's name, which is unique in account and region and can never be changed.
/// Whether it is taken is asked while one types: DescribeProvisionedProduct by name, and where that finds none the
/// search, because either may lag behind the other. An answer to a name that is no longer there is
/// ignored. Pattern and length are those of the service's model (`ProvisionedProductName`).
public final class NameStep {
    /// Id of the field, for problems.
    static final String FIELD = "launch-name";
    /// How long typing rests before AWS is asked.
    static final Duration DEBOUNCE = Duration.ofMillis(400);
    private static final int LONGEST = 128;
    private static final int NARROW = 18;
    private static final Pattern VALID = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]*");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern UNFIT = Pattern.compile("[^a-zA-Z0-9._-]+");
    private static final Pattern NUMBERED = Pattern.compile("(.*)-(\\d{1,6})");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private final LaunchServices services;
    private final Messages messages;
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<NameCheck> check = new ReadOnlyObjectWrapper<>(NameCheck.NONE);

    private String suggested = "";
    private int generation;
    private RunningTask waiting = RunningTask.NONE;
    private RunningTask asking = RunningTask.NONE;

    NameStep(LaunchServices services) {
        this.services = services;
        this.messages = services.messages();
        name.addListener((observable, before, now) -> askSoon());
    }

    /// The name.
    ///
    /// @return bound to the field
    public StringProperty name() {
        return name;
    }

    /// What is known about it.
    ///
    /// @return the answer to the present name
    public ReadOnlyObjectProperty<NameCheck> check() {
        return check.getReadOnlyProperty();
    }

    /// A name made from the product's.
    ///
    /// @param productName the product's name
    /// @return a valid name, or nothing where no letter or digit is left
    static String suggestion(String productName) {
        String plain = ACCENTS.matcher(Normalizer.normalize(productName, Normalizer.Form.NFD)).replaceAll("");
        String joined = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String trimmed = EDGES.matcher(joined).replaceAll("");
        return trimmed.length() > LONGEST ? trimmed.substring(0, LONGEST) : trimmed;
    }

    /// The name that was suggested, whether it was taken or not.
    String suggested() {
        return suggested;
    }

    void suggest(String productName) {
        suggested = suggestion(productName);
        if (name.get().isEmpty()) {
            name.set(suggested);
        }
    }

    /// A name near the present one that may do, where the present one cannot.
    ///
    /// @return nothing where the present one may do, or none is found
    public Optional<String> offered() {
        if (problems().isEmpty() || name.get().isEmpty()) {
            return Optional.empty();
        }
        String near = check.get() == NameCheck.TAKEN ? next(name.get()) : valid(name.get());
        return Optional.of(near).filter(text -> !text.isEmpty() && VALID.matcher(text).matches());
    }

    /// The same with the next number.
    private static String next(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        String base = numbered.matches() ? numbered.group(1) : text;
        String number = "-" + (numbered.matches() ? Integer.parseInt(numbered.group(2)) + 1 : 2);
        return base.substring(0, Math.min(base.length(), LONGEST - number.length())) + number;
    }

    private static String valid(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD)).replaceAll("");
        String joined = UNFIT.matcher(plain).replaceAll("-").replaceFirst("^[^a-zA-Z0-9]+", "");
        return joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
    }

    void markTaken() {
        stop();
        check.set(NameCheck.TAKEN);
    }

    void close() {
        stop();
    }

    List<FieldProblem> problems() {
        String text = name.get();
        if (text.isEmpty()) {
            return List.of(new FieldProblem(FIELD, messages.text("launch.name.missing")));
        }
        if (!VALID.matcher(text).matches()) {
            return List.of(new FieldProblem(FIELD, messages.text("launch.name.invalid")));
        }
        if (text.length() > LONGEST) {
            return List.of(new FieldProblem(FIELD, messages.text("launch.name.long", text.length())));
        }
        return check.get() == NameCheck.TAKEN
            ? List.of(new FieldProblem(FIELD, messages.text("launch.name.taken", text))) : List.of();
    }

    String summary() {
        return summary(name.get());
    }

    /// The same with a long name cut in the middle, for narrow places.
    String shortSummary() {
        String text = name.get();
        return summary(text.length() <= NARROW ? text
            : text.substring(0, NARROW / 2) + "…" + text.substring(text.length() - NARROW / 2));
    }

    private String summary(String text) {
        return switch (check.get()) {
            case NONE -> text;
            case ASKING -> messages.text("launch.name.asking", text);
            case FREE -> messages.text("launch.name.free", text);
            case TAKEN -> messages.text("launch.name.is-taken", text);
            case UNSURE -> messages.text("launch.name.unsure", text);
        };
    }

    private void askSoon() {
        stop();
        check.set(NameCheck.NONE);
        if (problems().isEmpty()) {
            check.set(NameCheck.ASKING);
            waiting = services.executor().after(DEBOUNCE, this::ask);
        }
    }

    private void ask() {
        int mine = generation;
        String asked = name.get();
        asking = BackgroundTask.of("check name", () -> taken(asked))
            .onSuccess(taken -> answer(mine, taken ? NameCheck.TAKEN : NameCheck.FREE))
            .onFailure(cause -> answer(mine, NameCheck.UNSURE))
            .runOn(services.executor());
    }

    private boolean taken(String asked) {
        try {
            services.catalog().describeProvisionedProductByName(asked);
            return true;
        } catch (CatalogException.NotFound e) {
            return found(asked);
        }
    }

    /// Near-misses are found too, so names are compared again here.
    private boolean found(String asked) {
        try {
            return services.catalog().searchProvisionedProducts(AccessScope.ACCOUNT, "name:" + asked, Optional.empty())
                .page().items().stream().anyMatch(each -> each.name().equals(asked));
        } catch (CatalogException e) {
            // Whoever may not search has the first answer.
            return false;
        }
    }

    private void answer(int asked, NameCheck answer) {
        if (asked == generation) {
            check.set(answer);
        }
    }

    private void stop() {
        generation++;
        waiting.cancel();
        asking.cancel();
    }
}
